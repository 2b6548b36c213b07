package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an Ollama server is asked, on a double of it. */
class OllamaTextModelIT extends TextModelContract {

  private final OllamaProtocolDouble server = new OllamaProtocolDouble();

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  TextModel model() {
    return model(server.url(), 60);
  }

  private static TextModel model(String url, int seconds) {
    Services services = Standalone.services();
    return new OllamaTextModel(
        new OllamaAccess(
            new ModelIdentity(OllamaProtocolDouble.MODEL, OllamaProtocolDouble.DIGEST, 4_096),
            new OllamaSettings(url, OllamaProtocolDouble.MODEL, "aucun", 4_096, seconds, 1),
            services.get(SovereigntyGuard.class),
            services.get(AiJournal.class),
            Clock.systemUTC(),
            () -> {}),
        new Semaphore(1));
  }

  private static void assertFails(ModelFailure.Reason reason, TextModel model) {
    String task = "test." + reason.name().toLowerCase();
    ModelFailure failure =
        assertThrows(ModelFailure.class, () -> model.ask(question(task, LETTER, 60), () -> false));
    assertEquals(reason, failure.reason());
    assertEquals(failure.outcome(), latest(task).outcome());
  }

  @Test
  void whatIsNotOfTheShapeIsNoAnswer() {
    server.chatting =
        answer ->
            answer.add(
                "message",
                Json.createObjectBuilder().add("role", "assistant").add("content", "Ramipril."));
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model());
  }

  @Test
  void anAnswerCutOffIsNone() {
    server.chatting = answer -> answer.add("done_reason", "length");
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model());
  }

  @Test
  void aPromptThatFilledTheContextWasCutByTheServer() {
    server.chatting = answer -> answer.add("prompt_eval_count", 4_096);
    assertFails(ModelFailure.Reason.CONTEXT_EXCEEDED, model());
  }

  @Test
  void aServerThatIsGoneOrTooSlowIsTold() {
    server.slowness = Duration.ofSeconds(5);
    assertFails(ModelFailure.Reason.TIMED_OUT, model(server.url(), 1));
    server.close();
    assertFails(ModelFailure.Reason.UNREACHABLE, model());
  }

  @Test
  void nothingLeavesThePremises() {
    assertFails(ModelFailure.Reason.ADDRESS_REFUSED, model("http://192.0.2.7:11434", 60));
    assertEquals(null, server.lastAsked);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anAnswerOfNothingIsNone() {
    server.chatting =
        answer ->
            answer.add(
                "message", Json.createObjectBuilder().add("role", "assistant").add("content", ""));
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model());
  }

  @Test
  void anAnswerCutInItsMiddleIsNone() {
    server.instead =
        exchange -> {
          exchange.sendResponseHeaders(200, 4_000);
          exchange.getResponseBody().write(bytes("{\"model\": \"" + OllamaProtocolDouble.MODEL));
          exchange.close();
        };
    assertFails(ModelFailure.Reason.UNREACHABLE, model());
  }

  @Test
  void aServerThatHangsIsLeftWhenItsTimeIsUp() {
    server.instead =
        exchange -> {
          try {
            Thread.sleep(Duration.ofMinutes(1));
          } catch (InterruptedException e) {
            exchange.close();
          }
        };
    assertFails(ModelFailure.Reason.TIMED_OUT, model(server.url(), 1));
  }

  @Test
  void aServerOutOfMemoryAnswersNothingAndIsAskedAgainOnceItRecovered() throws ModelFailure {
    server.instead =
        exchange -> {
          byte[] told = bytes("{\"error\": \"model requires more system memory\"}");
          exchange.sendResponseHeaders(500, told.length);
          exchange.getResponseBody().write(told);
          exchange.close();
        };
    TextModel model = model();
    assertFails(ModelFailure.Reason.UNREACHABLE, model);
    server.instead = null;
    model.ask(question("test.recovered", LETTER, 60), () -> false);
    assertEquals(Outcome.ANSWERED, latest("test.recovered").outcome());
  }
}
