package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against a server of this house that speaks as providers' public documentation says. */
@ExtendWith(Standalone.class)
class ProvidersIT {

  private static final String NUMBER = "06 12 34 56 78";
  private static final Answer HANGS_UP = new Answer(0, "");

  /** What the server says next. */
  private record Answer(int status, String body) {}

  private final Outgoing outgoing;
  private final Desk desk;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ArrayDeque<>();
  private HttpServer provider;

  ProvidersIT(Services services) {
    outgoing = services.get(Outgoing.class);
    desk = new Desk(services);
  }

  @BeforeEach
  void open() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    provider.createContext("/1.0/auth/time", exchange -> say(exchange, new Answer(200, "1764")));
    provider.createContext("/1.0/sms/sms-ab12345-1/jobs", this::job);
    provider.createContext("/v3/transactionalSMS/send", this::transactional);
    provider.start();
  }

  @AfterEach
  void close() {
    provider.stop(0);
  }

  @Test
  void ovhIsAskedBySignedRequests() {
    ovh();
    answers.add(
        new Answer(
            200,
            "{\"ids\":[812345],\"invalidReceivers\":[],\"totalCreditsRemoved\":1,"
                + "\"validReceivers\":[\"+33612345678\"]}"));
    outgoing.send(desk.sms(NUMBER));
    desk.await(SendingState.SENT);
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().contains("\"receivers\":[\"+33612345678\"]"), asked.getFirst());
    assertTrue(asked.getFirst().contains("\"noStopClause\":true"));
    assertTrue(asked.getFirst().contains("\"sender\":\"Cabinet\""));
  }

  @Test
  void whatOvhAnswersIsUnderstood() {
    ovh();
    expect(
        new Answer(200, "{\"ids\":[],\"invalidReceivers\":[\"+33612345678\"]}"),
        SendingState.FAILED,
        "refused");
    expect(new Answer(403, "{\"message\":\"Not enough credits\"}"), SendingState.PENDING, "credit");
    expect(
        new Answer(403, "{\"message\":\"This credential is not valid\"}"),
        SendingState.PENDING,
        "password");
    expect(new Answer(429, "{}"), SendingState.PENDING, "busy");
    expect(new Answer(400, "{\"message\":\"Bad receiver\"}"), SendingState.FAILED, "refused");
    expect(new Answer(500, "oops"), SendingState.UNSURE, "cut-off");
    expect(HANGS_UP, SendingState.UNSURE, "cut-off");
  }

  @Test
  void ovhIsAskedLaterWhenItDoesNotEvenTellTheTime() {
    ovh();
    provider.removeContext("/1.0/auth/time");
    expect(null, SendingState.PENDING, "unreachable");
    assertEquals(List.of(), asked);
  }

  @Test
  void brevoIsAskedWithTheKeyOfTheAccount() {
    brevo();
    answers.add(new Answer(201, "{\"messageId\":1511882900176220}"));
    outgoing.send(desk.sms(NUMBER));
    desk.await(SendingState.SENT);
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().contains("\"recipient\":\"33612345678\""), asked.getFirst());
    assertTrue(asked.getFirst().contains("\"type\":\"transactional\""));
  }

  @Test
  void whatBrevoAnswersIsUnderstood() {
    brevo();
    expect(
        new Answer(400, "{\"code\":\"invalid_parameter\",\"message\":\"Invalid telephone\"}"),
        SendingState.FAILED,
        "refused");
    expect(new Answer(402, "{\"code\":\"not_enough_credits\"}"), SendingState.PENDING, "credit");
    expect(new Answer(401, "{\"code\":\"unauthorized\"}"), SendingState.PENDING, "password");
    expect(new Answer(429, "{}"), SendingState.PENDING, "busy");
    expect(HANGS_UP, SendingState.UNSURE, "cut-off");
  }

  @Test
  void aFormThatLacksSomethingIsRefusedByField() {
    assertEquals("sms-account", refused(new SmsSetup(SmsForm.OVH, "", "", "key", "", false)));
    assertEquals("sms-user", refused(new SmsSetup(SmsForm.OVH, "", "sms-1", "", "", false)));
    assertEquals("sms-sender", refused(new SmsSetup(SmsForm.BREVO, "", "", "", "", false)));
    assertEquals(
        "sms-sender", refused(new SmsSetup(SmsForm.BREVO, "", "", "", "Cabinet médical", false)));
    assertEquals("sms-url", refused(new SmsSetup(SmsForm.GENERAL, "", "", "", "", false)));
    assertEquals(
        "sms-url", refused(new SmsSetup(SmsForm.OVH, "http://x.fr", "sms-1", "k", "", false)));
  }

  private String refused(SmsSetup setup) {
    return assertThrows(SetupRefusal.class, () -> desk.smsAt(setup, "s", "c")).field();
  }

  private void expect(Answer answer, SendingState state, String problem) {
    desk.another();
    if (answer != null) {
      answers.add(answer);
    }
    outgoing.send(desk.sms(NUMBER));
    desk.awaitProblem(problem);
    assertEquals(state, desk.view().state());
  }

  private void ovh() {
    SmsSetup setup =
        new SmsSetup(SmsForm.OVH, at("/1.0"), "sms-ab12345-1", "app-key", "Cabinet", false);
    desk.smsAt(setup, "app-secret", "consumer-key");
  }

  private void brevo() {
    desk.smsAt(
        new SmsSetup(SmsForm.BREVO, at("/v3/transactionalSMS/send"), "", "", "Cabinet", false),
        "account-key",
        "");
  }

  private String at(String path) {
    return "http://127.0.0.1:" + provider.getAddress().getPort() + path;
  }

  private void job(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String signed =
        "app-secret+consumer-key+POST+" + at("/1.0/sms/sms-ab12345-1/jobs") + "+" + body + "+1764";
    boolean right =
        ("$1$" + sha1(signed)).equals(exchange.getRequestHeaders().getFirst("X-Ovh-Signature"))
            && "app-key".equals(exchange.getRequestHeaders().getFirst("X-Ovh-Application"))
            && "consumer-key".equals(exchange.getRequestHeaders().getFirst("X-Ovh-Consumer"))
            && "1764".equals(exchange.getRequestHeaders().getFirst("X-Ovh-Timestamp"));
    asked.add(body);
    say(exchange, right ? answers.remove() : new Answer(400, "{\"message\":\"bad signature\"}"));
  }

  private void transactional(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(body);
    boolean right = "account-key".equals(exchange.getRequestHeaders().getFirst("api-key"));
    say(exchange, right ? answers.remove() : new Answer(401, "{}"));
  }

  private static void say(HttpExchange exchange, Answer answer) throws IOException {
    if (answer.status() > 0) {
      byte[] said = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), said.length);
      exchange.getResponseBody().write(said);
    }
    exchange.close();
  }

  private static String sha1(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
