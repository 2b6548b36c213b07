package org.galien.documents.pages;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A turn clockwise by quarters. */
enum Turn {
  NONE,
  RIGHT,
  HALF,
  LEFT;

  static Turn ofDegrees(int degrees) {
    return values()[Math.floorMod(degrees / 90, 4)];
  }

  BufferedImage apply(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    return switch (this) {
      case NONE -> image;
      case RIGHT -> Pixels.moved(image, new AffineTransform(0, 1, -1, 0, h, 0), true);
      case HALF -> Pixels.moved(image, new AffineTransform(-1, 0, 0, -1, w, h), false);
      case LEFT -> Pixels.moved(image, new AffineTransform(0, -1, 1, 0, 0, w), true);
    };
  }
}
