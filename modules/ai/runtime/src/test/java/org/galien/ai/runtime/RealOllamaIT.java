package org.galien.ai.runtime;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A real Ollama with a real, small model. */
@Tag("models")
class RealOllamaIT extends TextModelContract {

  private static OllamaProcess ollama;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    var started = OllamaProcess.start();
    Assumptions.assumeTrue(started.isPresent(), "run ai-models/fetch-test-models.sh first");
    ollama = started.get();
  }

  @AfterAll
  static void stop() throws IOException {
    if (ollama != null) {
      ollama.close();
    }
  }

  @Override
  TextModel model() {
    Services services = Standalone.services();
    SovereigntyGuard guard = services.get(SovereigntyGuard.class);
    OllamaServer server =
        new OllamaServer(
            new OllamaSettings(ollama.url(), OllamaProcess.MODEL, "aucun", 8_192, 600, 1), guard);
    ModelIdentity identity = server.look(OllamaProcess.MODEL, Duration.ofSeconds(10)).orElseThrow();
    return new ServedTextModel(
        new ModelAccess(
            identity, server, guard, services.get(AiJournal.class), Clock.systemUTC(), () -> {}),
        new Gate(1, Clock.systemUTC()),
        services.get(ModelCalls.class));
  }
}
