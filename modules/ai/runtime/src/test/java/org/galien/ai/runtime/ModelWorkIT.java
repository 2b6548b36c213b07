package org.galien.ai.runtime;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.galien.ai.runtime.choice.Choice;
import org.galien.ai.runtime.choice.Choices;
import org.galien.ai.runtime.machine.TrialView;
import org.galien.ai.runtime.machine.Trials;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Models are fetched, tried and handed out, on a double of an Ollama server. */
class ModelWorkIT {

  private static final OllamaProtocolDouble SERVER = new OllamaProtocolDouble();
  private static final CountDownLatch LET_GO = new CountDownLatch(1);
  private static final String HALF =
      """
      {"status": "pulling manifest"}
      {"status": "pulling abc", "digest": "abc", "total": 1000, "completed": 500}
      """;

  static {
    // Settings are read once a JVM: before any service is asked.
    System.setProperty("galien.ai.ollama.url", SERVER.url());
    System.setProperty("galien.ai.ollama.model", ProtocolDouble.MODEL);
    SERVER.server.createContext("/api/pull", ModelWorkIT::pull);
  }

  private final Services services = Standalone.services();
  private final TaskQueue tasks = services.get(TaskQueue.class);
  private final TextModels models = services.get(TextModels.class);

  @AfterAll
  static void stop() {
    LET_GO.countDown();
    SERVER.close();
  }

  /** One whose name says so never comes to its end. */
  private static void pull(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(HALF.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
    if (asked.contains("endless")) {
      try {
        LET_GO.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    exchange.getResponseBody().write("{\"status\": \"success\"}\n".getBytes());
    exchange.close();
  }

  private TaskView task(String kind, String subject) {
    return tasks.find(kind, subject).orElseThrow();
  }

  @Test
  void aModelIsFetchedAsATaskOfTheQueue() {
    tasks.enqueue(new TaskRequest(PullModel.KIND, "small:1b", 1));
    waitUntil("fetched", () -> task(PullModel.KIND, "small:1b").state() == TaskState.DONE);
  }

  @Test
  void howFarItIsIsShownAndItCanBeCalledOff() {
    tasks.enqueue(new TaskRequest(PullModel.KIND, "endless:1b", 1));
    waitUntil("half of it", () -> task(PullModel.KIND, "endless:1b").progress() == 50);
    tasks.cancel(task(PullModel.KIND, "endless:1b").id());
    tasks.enqueue(new TaskRequest(PullModel.KIND, "next:1b", 1));
    waitUntil("the next", () -> task(PullModel.KIND, "next:1b").state() == TaskState.DONE);
    assertEquals(TaskState.CANCELLED, task(PullModel.KIND, "endless:1b").state());
  }

  @Test
  void whatIsComputedElsewhereIsNotFetched() {
    assertTrue(PullModel.sound("qwen3:1.7b"));
    assertTrue(PullModel.sound("hf.co/bartowski/model-GGUF:Q4_K_M"));
    assertFalse(PullModel.sound("gpt-oss:120b-cloud"));
    assertFalse(PullModel.sound("qwen3 1.7b"));
    assertFalse(PullModel.sound(""));
  }

  @Test
  void aTrialMeasuresWhatTheModelDoesHere() {
    String subject = "OLLAMA " + ProtocolDouble.MODEL;
    tasks.enqueue(new TaskRequest(TryModel.KIND, subject, 1));
    waitUntil("tried", () -> task(TryModel.KIND, subject).state() == TaskState.DONE);
    TrialView trial = services.get(Trials.class).latest().orElseThrow();
    assertEquals(ProtocolDouble.MODEL, trial.model());
    assertTrue(trial.read() > 0 && trial.written() > 0, trial.toString());
  }

  @Test
  void eachTaskHasTheModelThatWasChosenForIt() {
    String task = "test." + UUID.randomUUID();
    Staff.Person administrator = new Staff(services, "work").person(Role.ADMINISTRATOR);
    Choices choices = services.get(Choices.class);
    assertEquals(ProtocolDouble.MODEL, models.current(task).orElseThrow().identity().name());
    administrator.does(() -> choices.choose(task, Choice.NONE, "a", "b", ""));
    assertTrue(models.current(task).isEmpty());
    Choice absent = new Choice("OLLAMA", "absent:1b");
    administrator.does(() -> choices.choose(task, absent, "a", "b", ""));
    assertTrue(models.current(task).isEmpty());
    assertTrue(models.current("test.other").isPresent());
  }

  @Test
  void theServersAreListedWithWhatTheyHold() {
    ServerView server = services.get(LocalModels.class).servers().getFirst();
    assertEquals(ServerView.State.ANSWERS, server.state());
    assertEquals(ProtocolDouble.MODEL, server.models().getFirst().name());
  }
}
