package org.galien.ai.summaries;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.ModelIdentity;
import org.galien.ai.runtime.Question;
import org.galien.ai.runtime.TextAnswer;
import org.galien.ai.runtime.TextModel;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.Outcome;

/** Not a model: says what a test wants said, to see what is done with it. */
record StubTextModel(Writer writer, AiJournal journal) implements TextModel {

  interface Writer {
    /** The JSON a model would answer. */
    String write(Question question) throws ModelFailure;
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity("stub:0", "0".repeat(64), 100_000);
  }

  @Override
  public boolean fits(Question question) {
    return question.content().length() < 4_000;
  }

  @Override
  public TextAnswer ask(Question question, BooleanSupplier cancelled) throws ModelFailure {
    String json = writer.write(question);
    JournalDraft draft =
        new JournalDraft(
            question.task(),
            identity().name(),
            identity().digest(),
            question.prompt().version(),
            question.inputs(),
            Instant.now(),
            Duration.ZERO,
            1,
            1,
            Outcome.ANSWERED);
    return new TextAnswer(
        question
            .shape()
            .read(json)
            .orElseThrow(
                () -> new ModelFailure(ModelFailure.Reason.INVALID_ANSWER, "not of the shape")),
        journal.record(draft));
  }
}
