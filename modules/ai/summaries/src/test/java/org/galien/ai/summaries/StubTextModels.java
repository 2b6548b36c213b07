package org.galien.ai.summaries;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import org.galien.ai.runtime.TextModel;
import org.galien.ai.runtime.TextModels;
import org.galien.ai.runtime.journal.AiJournal;

/** Hands out a stub where no model can run; without one, as on a bare machine, none. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StubTextModels extends TextModels {

  private static volatile StubTextModel.Writer writer;
  private static volatile boolean real;

  @Inject AiJournal entries;

  static void answerWith(StubTextModel.Writer next) {
    writer = next;
  }

  static void haveNone() {
    writer = null;
  }

  /** For the tests that do run a model. */
  static void stepAside() {
    real = true;
  }

  @Override
  public Optional<TextModel> current(String task) {
    return real ? super.current(task) : stub();
  }

  private Optional<TextModel> stub() {
    return Optional.ofNullable(writer).map(w -> new StubTextModel(w, entries));
  }
}
