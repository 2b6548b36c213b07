package org.galien.lesions.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Turns a picture as its camera was held, in sRGB, on white, and makes it no larger than wanted.
 */
final class Upright {

  private Upright() {}

  /**
   * @param orientation of EXIF, 1 to 8
   * @param side the longest that is wanted, in pixels
   */
  static BufferedImage of(BufferedImage raw, int orientation, int side) {
    double scale = Math.min(1, (double) side / Math.max(raw.getWidth(), raw.getHeight()));
    int w = Math.max(1, (int) Math.round(raw.getWidth() * scale));
    int h = Math.max(1, (int) Math.round(raw.getHeight() * scale));
    boolean lying = orientation >= 5;
    BufferedImage image =
        new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.setTransform(turn(orientation, w, h));
    g.drawImage(raw, 0, 0, w, h, null);
    g.dispose();
    return image;
  }

  static AffineTransform turn(int orientation, double w, double h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
