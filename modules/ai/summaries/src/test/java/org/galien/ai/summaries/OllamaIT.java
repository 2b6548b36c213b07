package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.AnswerShape;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.OllamaProcess;
import org.galien.ai.runtime.Prompt;
import org.galien.ai.runtime.Question;
import org.galien.ai.runtime.TextAnswer;
import org.galien.ai.runtime.TextModel;
import org.galien.ai.runtime.TextModels;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalEntry;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.Documents;
import org.galien.platform.evaluation.Engine;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Summaries by a real Ollama with a real, small model; it dies at the end. */
@Tag("models")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OllamaIT {

  private static final String LETTER =
      """
      Cher confrère,
      Pas de fracture visible. J'ai arrêté l'amlodipine et introduit le candésartan 8 mg.
      Contrôle dans un an.
      """;

  /** No free text: a model this small may never come to the end of one. */
  private static final AnswerShape SHAPE =
      AnswerShape.of(
          """
          {"type": "object", "properties": {
            "drug": {"type": "string", "enum": ["ramipril", "metformine"]},
            "daily": {"type": "boolean"},
            "unit": {"type": "string", "enum": ["mg", "g"]}},
           "required": ["drug", "daily", "unit"]}
          """);

  private static OllamaProcess ollama;
  private static Services services;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    var started = OllamaProcess.start();
    Assumptions.assumeTrue(started.isPresent(), "run ai-models/fetch-test-models.sh first");
    ollama = started.get();
    System.setProperty("galien.ai.ollama.url", ollama.url());
    System.setProperty("galien.ai.ollama.model", OllamaProcess.MODEL);
    services = Standalone.services();
    StubTextModels.stepAside();
  }

  @AfterAll
  static void stop() throws IOException {
    if (ollama != null) {
      ollama.close();
    }
  }

  private static TextModel model() {
    return services.get(TextModels.class).current("summaries.document").orElseThrow();
  }

  private static Question question(String task, String content, int tokens) {
    Prompt prompt = new Prompt("test-1", "Read the prescription. Answer in JSON.");
    return new Question(
        task, prompt, content, SHAPE, tokens, List.of(InputRef.of("document", 1, 1, content)));
  }

  @Test
  @Order(1)
  void aLetterIsSummarisedAndWhatItsSourceDoesNotBearOutIsDropped() {
    Practice practice = new Practice(services);
    SummarySubject subject = SummarySubject.document(practice.letter(LETTER));
    Summaries summaries = services.get(Summaries.class);
    waitMinutes(() -> summaries.current(subject).isPresent());
    SummaryView summary = summaries.current(subject).orElseThrow();
    JournalEntry asked =
        services.get(AiJournal.class).latest("summaries.document", 5).stream()
            .filter(e -> e.output().digest() != null)
            .findFirst()
            .orElseThrow();
    System.out.println("Engine " + summary.engine() + ", asked: " + asked.output());
    System.out.println(summary.sentences());
    assertFalse(summary.sentences().isEmpty());
    String text = services.get(Documents.class).text(new DocumentId(subject.id()));
    for (SentenceView sentence : summary.sentences()) {
      String quote = sentence.citations().getFirst().quote();
      assertTrue(text.replaceAll("\\s+", " ").contains(quote), quote);
    }
  }

  @Test
  @Order(2)
  void whenTheServerDiesMidwayTheTextSpeaksForItself() {
    TextModel model = model();
    CompletableFuture<TextAnswer> asked =
        CompletableFuture.supplyAsync(() -> unchecked(model, LETTER.repeat(20)));
    Practice practice = new Practice(services);
    ollama.kill();
    CompletionException broken = assertThrows(CompletionException.class, asked::join);
    ModelFailure failure = (ModelFailure) broken.getCause().getCause();
    assertEquals(ModelFailure.Reason.UNREACHABLE, failure.reason());
    SummarySubject subject = SummarySubject.document(practice.letter(LETTER));
    Summaries summaries = services.get(Summaries.class);
    waitUntil("summary", () -> summaries.current(subject).isPresent());
    SummaryView summary = summaries.current(subject).orElseThrow();
    assertEquals(Engine.DETERMINISTIC, summary.engine());
    assertTrue(services.get(TextModels.class).current("summaries.document").isEmpty());
  }

  /** A busy machine may take minutes for what an idle one does in seconds. */
  private static void waitMinutes(BooleanSupplier done) {
    for (int minute = 1; minute < 10 && !done.getAsBoolean(); minute++) {
      try {
        waitUntil("minute " + minute, done);
      } catch (AssertionError notYet) {
        continue;
      }
    }
    assertTrue(done.getAsBoolean(), "not within ten minutes");
  }

  private static TextAnswer unchecked(TextModel model, String content) {
    try {
      return model.ask(question("test.death", content, 2_000), () -> false);
    } catch (ModelFailure e) {
      throw new IllegalStateException(e);
    }
  }
}
