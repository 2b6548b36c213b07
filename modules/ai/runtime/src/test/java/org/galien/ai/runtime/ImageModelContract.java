package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalDraft;
import org.galien.ai.runtime.journal.Outcome;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;

/** What every kind of image model does. */
abstract class ImageModelContract {

  /** One that answers; its journal is that of {@link Standalone#services()}. */
  abstract ImageModel model();

  private static ImageQuestion question(String task, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(x, y, 0xc08060 + x % 32);
      }
    }
    return new ImageQuestion(task, picture, List.of(InputRef.of("photograph", 1, 1, task)));
  }

  private static JournalDraft latest(String task) {
    return Standalone.services().get(AiJournal.class).latest(task, 1).getFirst().output();
  }

  @Test
  void scoresEveryLabelBetweenZeroAndOneForPicturesOfAnySize() throws ModelFailure {
    Set<String> labels = new HashSet<>(model().labels());
    assertEquals(labels.size(), model().labels().size());
    for (int[] size : new int[][] {{640, 480}, {480, 640}, {1, 1}, {2000, 30}}) {
      ImageAnswer answer = model().look(question("image.size", size[0], size[1]), () -> false);
      assertEquals(labels, answer.scores().keySet());
      answer.scores().values().forEach(s -> assertTrue(s >= 0 && s <= 1, s.toString()));
    }
  }

  @Test
  void theSamePictureGetsTheSameScoresAndEachLookIsJournalled() throws ModelFailure {
    ImageQuestion question = question("image.same", 300, 200);
    ImageAnswer first = model().look(question, () -> false);
    ImageAnswer second = model().look(question, () -> false);
    assertEquals(first.scores(), second.scores());
    assertTrue(second.journal().value() > first.journal().value());
    JournalDraft entry = latest("image.same");
    assertEquals(Outcome.ANSWERED, entry.outcome());
    assertEquals(model().identity().digest(), entry.digest());
    assertEquals(question.inputs(), entry.inputs());
  }

  @Test
  void aLookNobodyWantsAnyMoreIsLeftAlone() {
    ModelFailure failure =
        assertThrows(
            ModelFailure.class, () -> model().look(question("image.cancel", 640, 480), () -> true));
    assertEquals(ModelFailure.Reason.CANCELLED, failure.reason());
    assertEquals(Outcome.CANCELLED, latest("image.cancel").outcome());
  }

  @Test
  void eachCellOfAGridHasItsWeight() throws ModelFailure {
    String label = model().labels().getFirst();
    ImageWeights weights = model().weigh(question("image.weigh", 120, 90), label, 3, () -> false);
    assertEquals(List.of(3, 3, 3), weights.falls().stream().map(List::size).toList());
    assertEquals(Outcome.ANSWERED, latest("image.weigh").outcome());
  }
}
