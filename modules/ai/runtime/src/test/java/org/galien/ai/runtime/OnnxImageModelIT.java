package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;

/** A network so small that one can tell what it answers: two labels, red and blue. */
class OnnxImageModelIT extends ImageModelContract {

  private static final Path FOLDER = Path.of("src/test/resources/red-or-blue");

  @Override
  ImageModel model() {
    return Standalone.services().get(ImageModels.class).at(FOLDER).orElseThrow();
  }

  private static BufferedImage picture() {
    BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.BLUE);
    g.fillRect(0, 0, 90, 60);
    g.setColor(Color.RED);
    g.fillRect(15, 0, 20, 20);
    g.dispose();
    return image;
  }

  @Test
  void aNetworkAnswersAndTellsWhatCounted() throws ModelFailure {
    ImageQuestion question = new ImageQuestion("image.onnx", picture(), List.of());
    ImageAnswer answer = model().look(question, () -> false);
    assertTrue(answer.scores().get("blue") > answer.scores().get("red"));
    List<List<Double>> falls = model().weigh(question, "red", 3, () -> false).falls();
    double most = falls.stream().flatMap(List::stream).max(Double::compare).orElseThrow();
    assertEquals(most, falls.getFirst().getFirst());
  }

  @Test
  void nothingOfItLooksForTheOutside() {
    model();
    assertEquals("true", System.getProperty("OPT_OUT_TRACKING"));
    assertEquals("true", System.getProperty("ai.djl.offline"));
  }

  @Test
  void aFolderWithoutAModelHasNone() {
    assertTrue(Standalone.services().get(ImageModels.class).at(Path.of("src")).isEmpty());
  }
}
