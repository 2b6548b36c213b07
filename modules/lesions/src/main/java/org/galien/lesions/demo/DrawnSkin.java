package org.galien.lesions.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A brown spot on skin, drawn: nobody’s. */
final class DrawnSkin {

  private static final int SIDE = 900;

  private DrawnSkin() {}

  /**
   * @param radius of the spot, of a side of 900
   * @param ragged how uneven its border is, 0 to 1
   */
  static BufferedImage spot(Random random, int radius, double ragged) {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int grain = (int) (random.nextGaussian() * 4);
        image.setRGB(x, y, rgb(226 + grain - y / 60, 178 + grain - y / 70, 160 + grain));
      }
    }
    for (int layer = 0; layer < 14; layer++) {
      double part = 1 - layer / 16.0;
      g.setColor(new Color(120 - layer * 4, 72 - layer * 2, 44 - layer, 90));
      g.fill(blob(random, radius * part, ragged));
    }
    for (int dot = 0; dot < 70; dot++) {
      double angle = random.nextDouble() * Math.PI * 2;
      double far = radius * Math.sqrt(random.nextDouble()) * 0.9;
      int size = 4 + random.nextInt(12);
      g.setColor(new Color(60, 36, 26, 120));
      g.fillOval(
          (int) (SIDE / 2 + Math.cos(angle) * far),
          (int) (SIDE / 2 + Math.sin(angle) * far),
          size,
          size);
    }
    g.dispose();
    return image;
  }

  private static Path2D blob(Random random, double radius, double ragged) {
    Path2D path = new Path2D.Double();
    int corners = 28;
    for (int i = 0; i <= corners; i++) {
      double angle = Math.PI * 2 * i / corners;
      double far = radius * (1 + ragged * 0.35 * (random.nextDouble() - 0.5));
      double x = SIDE / 2.0 + Math.cos(angle) * far * 0.85;
      double y = SIDE / 2.0 + Math.sin(angle) * far;
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }

  private static int rgb(int red, int green, int blue) {
    return bounded(red) << 16 | bounded(green) << 8 | bounded(blue);
  }

  private static int bounded(int value) {
    return Math.clamp(value, 0, 255);
  }
}
