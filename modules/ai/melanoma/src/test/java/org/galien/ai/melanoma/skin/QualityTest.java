package org.galien.ai.melanoma.skin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QualityTest {

  static final int SIDE = 400;

  /** A brown spot on skin with grain. */
  static BufferedImage spot() {
    Random random = new Random(5);
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double far = Math.hypot(x - 200, (y - 200) * 1.2);
        int grain = random.nextInt(30);
        int dark = far < 110 ? 100 + (int) (far / 5) : 0;
        image.setRGB(x, y, 225 - dark - grain << 16 | 175 - dark - grain << 8 | 155 - dark - grain);
      }
    }
    return image;
  }

  private static Optional<Reason> refusal(BufferedImage image) {
    return Quality.of(image).refusal().map(Finding::refusal);
  }

  @Test
  void aClearLesionPasses() {
    assertEquals(Optional.empty(), refusal(spot()));
  }

  @Test
  void whatCannotBeJudgedIsRefusedWithItsReason() {
    assertEquals(Optional.of(Reason.TOO_SMALL), refusal(spot().getSubimage(0, 0, 150, 300)));
    assertEquals(Optional.of(Reason.TOO_DARK), refusal(times(spot(), 0.25f)));
    assertEquals(Optional.of(Reason.BLURRED), refusal(blurred()));
    assertEquals(Optional.of(Reason.HAIR), refusal(lined(new Color(20, 15, 12), 70)));
    assertEquals(Optional.of(Reason.MARKED), refusal(inked()));
  }

  /** The networks see none of these; the others they tell from lesions by themselves. */
  @Test
  void twoThirdsOfDrawingsOfOtherThingsAreRefusedBeforeAnyNetworkSeesThem() {
    List<NotLesions.Drawn> all = NotLesions.all();
    assertTrue(all.size() >= 300);
    long refused = all.stream().filter(drawn -> refusal(drawn.image()).isPresent()).count();
    assertTrue(refused * 3 >= all.size() * 2L, refused + " of " + all.size());
  }

  private static BufferedImage times(BufferedImage image, float factor) {
    return new RescaleOp(factor, 0, null).filter(image, null);
  }

  private static BufferedImage blurred() {
    BufferedImage image = spot();
    float[] box = new float[15 * 15];
    Arrays.fill(box, 1f / box.length);
    for (int i = 0; i < 3; i++) {
      image =
          new ConvolveOp(new Kernel(15, 15, box), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }
    return image.getSubimage(50, 50, 300, 300);
  }

  private static BufferedImage lined(Color colour, int lines) {
    BufferedImage image = spot();
    Random random = new Random(9);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.setStroke(new BasicStroke(4));
    for (int i = 0; i < lines; i++) {
      g.drawLine(random.nextInt(SIDE), 0, random.nextInt(SIDE), SIDE);
    }
    g.dispose();
    return image;
  }

  private static BufferedImage inked() {
    BufferedImage image = spot();
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(70, 60, 190));
    g.fillRect(0, 0, SIDE, 75);
    g.dispose();
    return image;
  }
}
