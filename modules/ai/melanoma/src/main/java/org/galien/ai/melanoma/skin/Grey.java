package org.galien.ai.melanoma.skin;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The middle square of a picture in 224 × 224 pixels: colours, and their lightness of 255. */
final class Grey {

  static final int SIDE = 224;

  final int[] colours;
  final float[] light = new float[SIDE * SIDE];

  private Grey(int[] colours) {
    this.colours = colours;
    for (int i = 0; i < light.length; i++) {
      int rgb = colours[i];
      light[i] = 0.299f * (rgb >> 16 & 255) + 0.587f * (rgb >> 8 & 255) + 0.114f * (rgb & 255);
    }
  }

  static Grey of(BufferedImage picture) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    int left = (picture.getWidth() - side) / 2;
    int top = (picture.getHeight() - side) / 2;
    BufferedImage square = picture.getSubimage(left, top, side, side);
    // By halves, or pixels of a large picture would be skipped.
    while (square.getWidth() >= 2 * SIDE) {
      square = scaled(square, Math.max(SIDE, square.getWidth() / 2));
    }
    BufferedImage small = scaled(square, SIDE);
    return new Grey(small.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE));
  }

  private static BufferedImage scaled(BufferedImage picture, int side) {
    BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = small.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(picture, 0, 0, side, side, null);
    g.dispose();
    return small;
  }
}
