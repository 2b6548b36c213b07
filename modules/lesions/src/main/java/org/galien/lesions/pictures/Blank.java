package org.galien.lesions.pictures;

import java.awt.image.BufferedImage;

/** Whether a picture shows nothing at all: a lens cap, a wall, a white frame. */
final class Blank {

  private static final int SAMPLES = 64;

  /** Standard deviation of lightness, of 255, below which there is nothing but noise. */
  private static final double FLAT = 1.5;

  private static final double DARK = 6;

  private Blank() {}

  static boolean is(BufferedImage image) {
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < SAMPLES; y++) {
      for (int x = 0; x < SAMPLES; x++) {
        int rgb = image.getRGB(x * image.getWidth() / SAMPLES, y * image.getHeight() / SAMPLES);
        double light = 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
        sum += light;
        squares += light * light;
      }
    }
    int count = SAMPLES * SAMPLES;
    double mean = sum / count;
    double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
    return deviation < FLAT || mean < DARK;
  }
}
