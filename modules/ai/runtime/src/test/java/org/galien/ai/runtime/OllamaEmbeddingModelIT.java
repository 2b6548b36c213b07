package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.Clock;
import java.util.List;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an Ollama server is asked to place texts, on a double of it. */
class OllamaEmbeddingModelIT {

  private final OllamaProtocolDouble server = new OllamaProtocolDouble();

  @AfterEach
  void stop() {
    server.close();
  }

  private static EmbeddingModel model(String url) {
    Services services = Standalone.services();
    SovereigntyGuard guard = services.get(SovereigntyGuard.class);
    OllamaSettings settings =
        new OllamaSettings(url, "aucun", OllamaProtocolDouble.MODEL, 512, 60, 1);
    return new OllamaEmbeddingModel(
        new ModelAccess(
            new ModelIdentity(OllamaProtocolDouble.MODEL, OllamaProtocolDouble.DIGEST, 512),
            new OllamaServer(settings, guard),
            guard,
            services.get(AiJournal.class),
            Clock.systemUTC(),
            () -> {}));
  }

  private static TextBatch batch(String task, String... texts) {
    List<InputRef> inputs = List.of(InputRef.of("procedure", 1, 1, texts[0]));
    return new TextBatch(task, List.of(texts), inputs);
  }

  private static JournalDraft latest(String task) {
    return Standalone.services().get(AiJournal.class).latest(task, 1).getFirst().output();
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private void assertFails(ModelFailure.Reason reason, EmbeddingModel model, String text) {
    String task = "embed." + reason.name().toLowerCase();
    ModelFailure failure =
        assertThrows(ModelFailure.class, () -> model.embed(batch(task, text), () -> false));
    assertEquals(reason, failure.reason());
    assertEquals(failure.outcome(), latest(task).outcome());
  }

  @Test
  void everyTextGetsAVectorOfLengthOneAndTheJournalAnEntry() throws ModelFailure {
    TextBatch batch = batch("embed.some", "arret de travail", "un arret de travail", "zzz");
    Embeddings placed = model(server.url()).embed(batch, () -> false);
    assertEquals(3, placed.vectors().size());
    placed.vectors().forEach(v -> assertEquals(1, cosine(v, v), 1e-6));
    float[] first = placed.vectors().getFirst();
    assertTrue(cosine(first, placed.vectors().get(1)) > cosine(first, placed.vectors().getLast()));
    JournalDraft entry = latest("embed.some");
    assertEquals(Outcome.ANSWERED, entry.outcome());
    assertEquals(OllamaProtocolDouble.DIGEST, entry.digest());
    assertEquals(batch.inputs(), entry.inputs());
    assertEquals(12, entry.inputTokens());
    assertFalse(server.lastAsked.getBoolean("truncate"));
  }

  @Test
  void aTextLongerThanTheContextIsRefusedNotCut() {
    assertFails(ModelFailure.Reason.CONTEXT_EXCEEDED, model(server.url()), "mot ".repeat(1_000));
    assertNull(server.lastAsked);
  }

  @Test
  void whatIsNoVectorATextIsNoAnswer() {
    server.embedding = answer -> answer.add("embeddings", Json.createArrayBuilder());
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model(server.url()), "mot");
    server.embedding = answer -> answer.addNull("embeddings");
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model(server.url()), "mot");
    server.embedding = answer -> answer;
    assertFails(ModelFailure.Reason.INVALID_ANSWER, model(server.url()), "12 34");
  }

  @Test
  void nothingLeavesThePremisesAndAServerThatIsGoneIsTold() {
    assertFails(ModelFailure.Reason.ADDRESS_REFUSED, model("http://192.0.2.7:11434"), "mot");
    server.close();
    assertFails(ModelFailure.Reason.UNREACHABLE, model(server.url()), "mot");
  }
}
