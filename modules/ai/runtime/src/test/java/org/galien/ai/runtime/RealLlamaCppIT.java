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

/** A real server of llama.cpp with a real, small model, asked by OpenAI's protocol. */
@Tag("models")
class RealLlamaCppIT extends TextModelContract {

  private static LlamaCppProcess llama;

  @BeforeAll
  static void serve() throws IOException {
    var started = LlamaCppProcess.start();
    Assumptions.assumeTrue(started.isPresent(), "run ai-models/fetch-test-models.sh first");
    llama = started.get();
  }

  @AfterAll
  static void stop() throws IOException {
    if (llama != null) {
      llama.close();
    }
  }

  @Override
  TextModel model() {
    Services services = Standalone.services();
    SovereigntyGuard guard = services.get(SovereigntyGuard.class);
    OllamaSettings limits = new OllamaSettings("", "aucun", "aucun", 16_384, 600, 1);
    OpenAiServer server = new OpenAiServer(new OpenAiSettings(llama.url(), ""), limits, guard);
    ModelIdentity identity = server.look("", Duration.ofSeconds(10)).orElseThrow();
    return new ServedTextModel(
        new ModelAccess(
            identity, server, guard, services.get(AiJournal.class), Clock.systemUTC(), () -> {}),
        new Gate(1, Clock.systemUTC()),
        services.get(ModelCalls.class));
  }
}
