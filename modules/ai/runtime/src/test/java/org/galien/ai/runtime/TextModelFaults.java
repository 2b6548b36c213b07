package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.CallView.Stage;
import org.galien.ai.runtime.ModelFailure.Reason;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of a server that does everything wrong, on a double that says it is none. */
abstract class TextModelFaults extends TextModelContract {

  private static final BooleanSupplier WANTED = () -> false;

  private final ProtocolDouble server = server();
  private final ModelCalls calls = new ModelCalls();

  TextModelFaults() {
    calls.clock = Clock.systemUTC();
  }

  abstract ProtocolDouble server();

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  TextModel model() {
    return model(60);
  }

  private TextModel model(int seconds) {
    return model(seconds, new Gate(1, Clock.systemUTC()));
  }

  private TextModel model(int seconds, Gate gate) {
    Services services = Standalone.services();
    SovereigntyGuard guard = services.get(SovereigntyGuard.class);
    ModelServer asked = server.toBeAsked(seconds, guard);
    ModelIdentity identity = asked.look(ProtocolDouble.MODEL, Duration.ofSeconds(5)).orElseThrow();
    ModelAccess access =
        new ModelAccess(
            identity, asked, guard, services.get(AiJournal.class), Clock.systemUTC(), () -> {});
    return new ServedTextModel(access, gate, calls);
  }

  private static void assertFails(Reason reason, TextModel model) {
    String task = "test." + reason.name().toLowerCase();
    ModelFailure failure =
        assertThrows(ModelFailure.class, () -> model.ask(question(task, LETTER, 60), WANTED));
    assertEquals(reason, failure.reason());
    assertEquals(failure.outcome(), latest(task).outcome());
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Sends a beginning, and then what is left to do. */
  private HttpHandler beginning(Ending ending) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", server.contentType());
      exchange.sendResponseHeaders(200, 0);
      for (String line : server.stream(List.of("{\"drug", "\": \"ram"), 9).subList(0, 2)) {
        exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
      }
      exchange.getResponseBody().flush();
      ending.of(exchange);
    };
  }

  interface Ending {
    void of(HttpExchange exchange) throws IOException;
  }

  private static void hang(HttpExchange exchange) {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      exchange.close();
    }
  }

  @Test
  void whatIsNotOfTheShapeIsNoAnswer() {
    for (String said : List.of("Ramipril.", "", "{\"drug\": \"ramipril\", \"daily\"")) {
      server.content = said;
      assertFails(Reason.INVALID_ANSWER, model());
    }
  }

  @Test
  void anAnswerCutOffAtItsLengthIsNone() {
    server.finish = "length";
    assertFails(Reason.INVALID_ANSWER, model());
  }

  @Test
  void aPromptThatFilledTheContextWasCutByTheServer() {
    server.read = 4_096;
    assertFails(Reason.CONTEXT_EXCEEDED, model());
  }

  @Test
  void aServerThatIsGoneOrTooSlowIsTold() {
    TextModel model = model(1);
    server.slowness = Duration.ofSeconds(5);
    assertFails(Reason.TIMED_OUT, model);
    server.close();
    assertFails(Reason.UNREACHABLE, model);
  }

  @Test
  void aStreamThatEndsInItsMiddleIsNoAnswer() {
    server.instead = beginning(HttpExchange::close);
    assertFails(Reason.UNREACHABLE, model());
  }

  @Test
  void aServerThatHangsBeforeOrWithinItsAnswerIsLeftWhenItsTimeIsUp() {
    server.instead = TextModelFaults::hang;
    assertFails(Reason.TIMED_OUT, model(1));
    server.instead = beginning(TextModelFaults::hang);
    assertFails(Reason.TIMED_OUT, model(1));
  }

  @Test
  void aServerOutOfMemoryIsAskedAgainOnceItRecovered() throws ModelFailure {
    server.instead =
        exchange -> send(exchange, 500, "{\"error\": \"model requires more system memory\"}");
    TextModel model = model();
    assertFails(Reason.UNREACHABLE, model);
    server.instead = null;
    model.ask(question("test.recovered", LETTER, 60), WANTED);
    assertEquals(Outcome.ANSWERED, latest("test.recovered").outcome());
  }

  /** What was asked goes nowhere else, whoever says so. */
  @Test
  void aRedirectIsNotFollowed() {
    AtomicBoolean followed = new AtomicBoolean();
    server.server.createContext(
        "/elsewhere",
        exchange -> {
          followed.set(true);
          send(exchange, 200, "{}");
        });
    server.instead =
        exchange -> {
          exchange.getResponseHeaders().set("Location", server.url() + "/elsewhere");
          send(exchange, 307, "");
        };
    assertFails(Reason.UNREACHABLE, model());
    assertFalse(followed.get());
  }

  @Test
  void aServerThatFailsAgainAndAgainIsLeftAloneForAWhile() {
    server.instead = exchange -> send(exchange, 500, "{}");
    TextModel model = model(60, new Gate(1, Clock.systemUTC()));
    for (int i = 0; i < 3; i++) {
      assertFails(Reason.UNREACHABLE, model);
    }
    int before = server.asked.get();
    assertFails(Reason.UNREACHABLE, model);
    assertEquals(before, server.asked.get());
  }

  /** Also while the server reads and has said nothing yet: it is let go at once. */
  @Test
  void whatIsCalledOffWhileTheServerReadsFreesTheTurn() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    server.instead = TextModelFaults::hang;
    Gate gate = new Gate(1, Clock.systemUTC());
    TextModel model = model(60, gate);
    AtomicBoolean off = new AtomicBoolean();
    CompletableFuture<Reason> first =
        CompletableFuture.supplyAsync(() -> reason(model, "test.first", off::get), two);
    Eventually.waitUntil("it is asked", () -> server.asked.get() > 0);
    assertEquals(Stage.READING, calls.now().getFirst().stage());
    server.instead = null;
    CompletableFuture<Reason> second =
        CompletableFuture.supplyAsync(() -> reason(model, "test.second", WANTED), two);
    Eventually.waitUntil("the second waits", () -> calls.now().size() == 2);
    assertEquals(Stage.WAITING, calls.now().getLast().stage());
    off.set(true);
    assertEquals(Reason.CANCELLED, first.get());
    assertEquals(null, second.get());
    assertEquals(Stage.ANSWERED, calls.latest().getFirst().stage());
    assertTrue(calls.latest().getFirst().outputTokens() > 0);
    two.shutdown();
  }

  /** Why it failed; null when it was answered. */
  private static Reason reason(TextModel model, String task, BooleanSupplier cancelled) {
    try {
      model.ask(question(task, LETTER, 60), cancelled);
      return null;
    } catch (ModelFailure failure) {
      return failure.reason();
    }
  }
}
