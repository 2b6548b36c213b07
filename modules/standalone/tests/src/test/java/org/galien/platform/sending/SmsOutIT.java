package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against a gateway of this house, which answers what it is told to. */
@ExtendWith(Standalone.class)
class SmsOutIT {

  private static final int HANGS_UP = 0;

  private final Outgoing outgoing;
  private final OutgoingStore store;
  private final Desk desk;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Queue<Integer> answers = new ArrayDeque<>();
  private HttpServer gateway;

  SmsOutIT(Services services) {
    outgoing = services.get(Outgoing.class);
    store = services.get(OutgoingStore.class);
    desk = new Desk(services);
  }

  @BeforeEach
  void open() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    gateway.createContext("/sms", this::answer);
    gateway.start();
  }

  @AfterEach
  void close() {
    gateway.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    assertEquals("Bearer a token", exchange.getRequestHeaders().getFirst("Authorization"));
    asked.add(key + " " + body);
    int status = answers.isEmpty() ? 200 : answers.remove();
    if (status != HANGS_UP) {
      byte[] said = "{\"id\": \"g-1\"}".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, said.length);
      exchange.getResponseBody().write(said);
    }
    exchange.close();
  }

  private void gatewayThat(boolean once) {
    desk.smsAt("http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms", once);
  }

  @Test
  void aShortMessageGoesToTheNumberInItsInternationalForm() {
    gatewayThat(false);
    outgoing.send(desk.sms("06 12 34 56 78"));
    desk.await(SendingState.SENT);
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().contains("\"to\":\"+33612345678\""));
  }

  @Test
  void aNumberThatCannotGetOneIsToBeCalled() {
    gatewayThat(false);
    for (String number : List.of("02 98 00 00 00", "06 12", "")) {
      desk.another();
      outgoing.send(desk.sms(number));
      assertEquals("no-address", desk.view().problem());
    }
    assertEquals(List.of(), asked);
  }

  @Test
  void whatAGatewayRefusesIsToBeCalledAndABusyOneAskedLater() {
    gatewayThat(false);
    answers.add(422);
    outgoing.send(desk.sms("0612345678"));
    desk.await(SendingState.FAILED);
    desk.another();
    answers.add(429);
    outgoing.send(desk.sms("0612345678"));
    desk.awaitProblem("busy");
    assertEquals(SendingState.PENDING, desk.view().state());
  }

  @Test
  void aGatewayThatHangsUpIsAskedAgainOnlyWhenItKnowsTheKey() {
    gatewayThat(false);
    answers.add(HANGS_UP);
    outgoing.send(desk.sms("0612345678"));
    desk.await(SendingState.UNSURE);
    desk.another();
    gatewayThat(true);
    answers.add(HANGS_UP);
    outgoing.send(desk.sms("0612345678"));
    desk.awaitProblem("cut-off");
    assertEquals(SendingState.PENDING, desk.view().state());
  }

  @Test
  void afterACrashAGatewayThatKnowsTheKeyIsAskedAgain() {
    gatewayThat(true);
    answers.add(429);
    outgoing.send(desk.sms("0612345678"));
    desk.awaitProblem("busy");
    assertTrue(store.claim(desk.view().id(), desk.view().dueAt()).isEmpty());
    store.interrupted(Channel.SMS);
    assertEquals(SendingState.PENDING, desk.view().state());
  }
}
