package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.ai.runtime.ModelFailure;
import org.galien.platform.evaluation.Engine;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done with a model's answers, the model itself stubbed. */
@ExtendWith(Standalone.class)
class ModelSummariesIT {

  private static final String LETTER =
      "Cher confrère,\nPas de fracture visible. J'ai introduit le candésartan 8 mg.\n";

  private final Summaries summaries;
  private final Practice practice;

  ModelSummariesIT(Services services, Summaries summaries) {
    this.summaries = summaries;
    this.practice = new Practice(services);
  }

  @AfterEach
  void bareMachine() {
    StubTextModels.haveNone();
  }

  private SummaryView summaryOf(String letter) {
    SummarySubject subject = SummarySubject.document(practice.letter(letter));
    waitUntil("summary", () -> summaries.current(subject).isPresent());
    return summaries.current(subject).orElseThrow();
  }

  @Test
  void keepsOnlySentencesThatTheirSourceBearsOut() {
    StubTextModels.answerWith(
        q ->
            """
            {"phrases": [
              {"source": 1, "phrase": "Candésartan 8 mg introduit.",
               "citation": "J'ai introduit le candésartan 8 mg"},
              {"source": 1, "phrase": "Fracture visible.", "citation": "Pas de fracture visible"},
              {"source": 1, "phrase": "Candésartan 16 mg introduit.",
               "citation": "J'ai introduit le candésartan 8 mg"},
              {"source": 7, "phrase": "Candésartan 8 mg.", "citation": "candésartan 8 mg"},
              {"source": 1, "phrase": "Diabète ancien.", "citation": "Diabète ancien connu"}]}
            """);
    SummaryView summary = summaryOf(LETTER);
    assertEquals(Engine.MODEL, summary.engine());
    assertEquals("stub:0", summary.engineName());
    assertEquals(
        List.of("Candésartan 8 mg introduit."),
        summary.sentences().stream().map(SentenceView::text).toList());
  }

  @Test
  void whenNothingHoldsTheTextSpeaksForItself() {
    StubTextModels.answerWith(
        q -> "{\"phrases\":[{\"source\":1,\"phrase\":\"Tout va bien.\",\"citation\":\"rien\"}]}");
    SummaryView summary = summaryOf(LETTER);
    assertEquals(Engine.DETERMINISTIC, summary.engine());
    assertTrue(summary.sentences().getLast().text().contains("candésartan 8 mg"));
  }

  @Test
  void whenTheModelFailsTheTextSpeaksForItself() {
    StubTextModels.answerWith(
        q -> {
          throw new ModelFailure(ModelFailure.Reason.TIMED_OUT, "as a slow machine would");
        });
    assertEquals(Engine.DETERMINISTIC, summaryOf(LETTER).engine());
  }

  @Test
  void aTextTooLongForOneQuestionIsAskedInParts() {
    AtomicInteger questions = new AtomicInteger();
    StubTextModels.answerWith(
        q -> {
          questions.incrementAndGet();
          return q.content().contains("candésartan")
              ? "{\"phrases\":[{\"source\":1,\"phrase\":\"Candésartan 8 mg introduit.\","
                  + "\"citation\":\"J'ai introduit le candésartan 8 mg\"}]}"
              : "{\"phrases\":[]}";
        });
    String filler = "Le patient se promène chaque jour au bord de la rivière.\n".repeat(150);
    SummaryView summary = summaryOf(filler + LETTER);
    assertEquals(Engine.MODEL, summary.engine());
    assertTrue(questions.get() >= 3, questions.toString());
  }
}
