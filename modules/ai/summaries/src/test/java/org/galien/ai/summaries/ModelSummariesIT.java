package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.choice.Scores;
import org.galien.ai.runtime.journal.Quality;
import org.galien.ai.runtime.journal.VersionQuality;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
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
  private final Services services;

  ModelSummariesIT(Services services, Summaries summaries) {
    this.services = services;
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
    waitUntil("no more work", () -> summaries.preparation(subject).stream().noneMatch(this::works));
    return summaries.current(subject).orElseThrow();
  }

  private boolean works(TaskView task) {
    return task.state() == TaskState.RUNNING
        || task.state() == TaskState.QUEUED && task.attempts() == 0;
  }

  private static final String BORNE_OUT =
      """
      {"source": 1, "phrase": "Candésartan 8 mg introduit.",
       "citation": "J'ai introduit le candésartan 8 mg"},
      {"source": 1, "phrase": "Pas de fracture visible.", "citation": "Pas de fracture visible"}
      """;

  @Test
  void keepsOnlySentencesThatTheirSourceBearsOutAndCountsTheOthers() {
    StubTextModels.answerWith(
        q ->
            "{\"phrases\": ["
                + BORNE_OUT
                + """
                , {"source": 1, "phrase": "Fracture visible.", "citation": "Pas de fracture visible"},
                {"source": 1, "phrase": "Candésartan 16 mg introduit.",
                 "citation": "J'ai introduit le candésartan 8 mg"}]}
                """);
    SummaryView summary = summaryOf(LETTER);
    assertEquals(Engine.MODEL, summary.engine());
    assertEquals("stub:0", summary.engineName());
    assertEquals(2, summary.dropped());
    assertEquals(
        List.of("Candésartan 8 mg introduit.", "Pas de fracture visible."),
        summary.sentences().stream().map(SentenceView::text).toList());
  }

  @Test
  void aTextOfWhichMostWasDroppedDoesNotReplaceTheExtraction() {
    StubTextModels.answerWith(
        q ->
            """
            {"phrases": [
              {"source": 1, "phrase": "Candésartan 8 mg introduit.",
               "citation": "J'ai introduit le candésartan 8 mg"},
              {"source": 7, "phrase": "Candésartan 8 mg.", "citation": "candésartan 8 mg"},
              {"source": 1, "phrase": "Diabète ancien.", "citation": "Diabète ancien connu"}]}
            """);
    assertEquals(Engine.DETERMINISTIC, summaryOf(LETTER).engine());
  }

  @Test
  void whileASlowModelWritesTheExtractionStandsAndMayBeAccepted() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    StubTextModels.answerWith(
        q -> {
          asked.countDown();
          try {
            answer.await(1, TimeUnit.MINUTES);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return "{\"phrases\": [" + BORNE_OUT + "]}";
        });
    SummarySubject subject = SummarySubject.document(practice.letter(LETTER));
    assertTrue(asked.await(1, TimeUnit.MINUTES));
    SummaryView standing = summaries.current(subject).orElseThrow();
    assertEquals(Engine.DETERMINISTIC, standing.engine());
    practice.by(practice.doctor, () -> summaries.accept(standing.id(), Map.of()));
    answer.countDown();
    waitUntil("no more work", () -> summaries.preparation(subject).stream().noneMatch(this::works));
    SummaryView after = summaries.current(subject).orElseThrow();
    assertEquals(standing.id(), after.id());
    assertEquals(SummaryState.ACCEPTED, after.state());
  }

  @Test
  void aModelThatGaveNoAnswerIsAskedAgainLater() {
    StubTextModels.answerWith(
        q -> {
          throw new ModelFailure(ModelFailure.Reason.UNREACHABLE, "as a server that restarts");
        });
    SummaryView standing = summaryOf(LETTER);
    assertEquals(Engine.DETERMINISTIC, standing.engine());
    TaskView waiting = summaries.preparation(standing.subject()).orElseThrow();
    assertEquals(TaskState.QUEUED, waiting.state());
    StubTextModels.answerWith(q -> "{\"phrases\": [" + BORNE_OUT + "]}");
    practice.by(practice.doctor, () -> summaries.prepare(standing.subject()));
    waitUntil(
        "written by the model",
        () -> summaries.current(standing.subject()).orElseThrow().engine() == Engine.MODEL);
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

  @Test
  void aModelThatSlipsIntoEnglishDoesNotReplaceTheExtraction() {
    StubTextModels.answerWith(
        q ->
            """
            {"phrases": [
              {"source": 1, "phrase": "The patient was started on candésartan 8 mg.",
               "citation": "J'ai introduit le candésartan 8 mg"}]}
            """);
    assertEquals(Engine.DETERMINISTIC, summaryOf(LETTER).engine());
  }

  @Test
  void whatAPersonChangedAndFoundWrongIsCountedByVersion() {
    StubTextModels.answerWith(q -> "{\"phrases\": [" + BORNE_OUT + "]}");
    SummaryView summary = summaryOf(LETTER);
    long sentence = summary.sentences().getFirst().id();
    VersionQuality before = quality();
    practice.by(
        practice.doctor,
        () -> {
          summaries.accept(summary.id(), Map.of(sentence, "Candésartan 8 mg introduit le soir."));
          summaries.report(summary.id(), "Le soir n'est pas écrit.");
        });
    VersionQuality after = quality();
    assertEquals(before.corrected() + 1, after.corrected());
    assertEquals(before.reports() + 1, after.reports());
    assertEquals(before.words() + 8, after.words());
    // « introduit. » became « introduit le soir. »
    assertEquals(before.changed() + 3, after.changed());
  }

  private VersionQuality quality() {
    return services.get(Quality.class).since(Instant.EPOCH).stream()
        .filter(v -> v.task().equals("summaries.document") && v.engine().equals("stub:0"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatTheVersionScoredStandsWithItAndWhatWasNeverMeasuredHasNone() {
    SummaryView summary = summaryOf(LETTER);
    assertTrue(summaries.score(summary).isEmpty());
    Scores scores = services.get(Scores.class);
    assertEquals(48, scores.of("summaries.chart", "extraction synthese-1").orElseThrow().cases());
  }
}
