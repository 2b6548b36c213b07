package org.galien.ai.runtime;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.testing.Standalone;

/** Shows that the contract can be kept without a network. */
class StubImageModelIT extends ImageModelContract {

  @Override
  ImageModel model() {
    return new StubImageModel(Standalone.services().get(AiJournal.class));
  }

  /** Not a model: says how red a picture's middle is. */
  private record StubImageModel(AiJournal journal) implements ImageModel {

    @Override
    public ModelIdentity identity() {
      return new ModelIdentity("stub-image-model:0", "0".repeat(64), 0);
    }

    @Override
    public List<String> labels() {
      return List.of("red");
    }

    @Override
    public ImageAnswer look(ImageQuestion question, BooleanSupplier cancelled) throws ModelFailure {
      Attempt attempt =
          new Attempt(
              journal, Clock.systemUTC(), identity(), question.task(), "1", question.inputs());
      if (cancelled.getAsBoolean()) {
        attempt.journalled(Outcome.CANCELLED);
        throw new ModelFailure(ModelFailure.Reason.CANCELLED, "called off");
      }
      BufferedImage picture = question.picture();
      int middle = picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
      double red = (middle >> 16 & 0xff) / 255.0;
      return new ImageAnswer(Map.of("red", red), attempt.journalled(Outcome.ANSWERED));
    }

    @Override
    public ImageWeights weigh(
        ImageQuestion question, String label, int cells, BooleanSupplier cancelled)
        throws ModelFailure {
      JournalId entry = look(question, cancelled).journal();
      return new ImageWeights(Collections.nCopies(cells, Collections.nCopies(cells, 0.0)), entry);
    }
  }
}
