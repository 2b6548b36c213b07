package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;

/** What every kind of text model does, whatever serves it. */
abstract class TextModelContract {

  static final String LETTER =
      """
      Cher confrère,
      Pas de fracture visible. J'ai arrêté l'amlodipine et introduit le candésartan 8 mg.
      Contrôle dans un an.
      """;

  /** No free text: a model as small as those of the tests may never come to the end of one. */
  private static final AnswerShape SHAPE =
      AnswerShape.of(
          """
          {"type": "object", "properties": {
            "drug": {"type": "string", "enum": ["ramipril", "metformine"]},
            "daily": {"type": "boolean"},
            "unit": {"type": "string", "enum": ["mg", "g"]}},
           "required": ["drug", "daily", "unit"]}
          """);

  /** One that answers; its journal is that of {@link Standalone#services()}. */
  abstract TextModel model();

  static Question question(String task, String content, int tokens) {
    Prompt prompt = new Prompt("test-1", "Read the prescription. Answer in JSON.");
    return new Question(
        task, prompt, content, SHAPE, tokens, List.of(InputRef.of("document", 1, 1, content)));
  }

  static JournalDraft latest(String task) {
    return Standalone.services().get(AiJournal.class).latest(task, 1).getFirst().output();
  }

  @Test
  void saysWhichModelItIs() {
    ModelIdentity identity = model().identity();
    assertFalse(identity.name().isBlank());
    assertTrue(identity.digest().matches("[0-9a-f]{64}"), identity.toString());
    assertTrue(identity.contextTokens() > 0);
  }

  @Test
  void answersInTheShapeAskedAndIsJournalled() throws ModelFailure {
    TextModel model = model();
    Question question = question("test.shape", "Ramipril 5 mg once a day", 200);
    TextAnswer answer = model.ask(question, () -> false);
    assertEquals(3, answer.json().size());
    JournalDraft entry =
        Standalone.services().get(AiJournal.class).find(answer.journal()).orElseThrow().output();
    assertEquals(Outcome.ANSWERED, entry.outcome());
    assertEquals("test.shape", entry.task());
    assertEquals(model.identity().name(), entry.engine());
    assertEquals(model.identity().digest(), entry.digest());
    assertEquals("test-1", entry.version());
    assertEquals(question.inputs(), entry.inputs());
    assertTrue(entry.inputTokens() > 5 && entry.outputTokens() > 0, entry.toString());
  }

  @Test
  void aQuestionLongerThanTheContextIsRefusedNotCut() {
    TextModel model = model();
    String tooLong = "Ramipril 5 mg. ".repeat(model.identity().contextTokens());
    Question question = question("test.long", tooLong, 100);
    assertFalse(model.fits(question));
    ModelFailure failure = assertThrows(ModelFailure.class, () -> model.ask(question, () -> false));
    assertEquals(ModelFailure.Reason.CONTEXT_EXCEEDED, failure.reason());
    assertEquals(Outcome.CONTEXT_EXCEEDED, latest("test.long").outcome());
    assertEquals(0, latest("test.long").inputTokens());
  }

  @Test
  void theEstimateIsNeverBelowWhatTheServerCounts() throws ModelFailure {
    TextModel model = model();
    model.ask(question("test.count", LETTER, 60), () -> false);
    int counted = latest("test.count").inputTokens();
    int context = model.identity().contextTokens();
    // The longest answer that still fits tells what the question itself was estimated at.
    int room = context;
    while (room > 0 && !model.fits(question("test.count", LETTER, room))) {
      room--;
    }
    assertTrue(context - room >= counted, (context - room) + " < " + counted);
  }

  @Test
  void aCallNobodyWantsAnyMoreIsLeftAlone() {
    Question question = question("test.cancel", LETTER, 2_000);
    ModelFailure failure =
        assertThrows(ModelFailure.class, () -> model().ask(question, () -> true));
    assertEquals(ModelFailure.Reason.CANCELLED, failure.reason());
    assertEquals(Outcome.CANCELLED, latest("test.cancel").outcome());
  }
}
