package org.galien.ai.runtime;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Parts of a picture as networks see them: three planes of red, green and blue from 0 to 1, scaled
 * by a triangle as wide as what a pixel stands for, so that small ones are not picked out of large
 * ones but averaged.
 */
final class Planes {

  private static final int CHANNELS = 3;

  private final int width;
  private final int height;
  private final int[] pixels;

  Planes(BufferedImage image) {
    width = image.getWidth();
    height = image.getHeight();
    pixels = image.getRGB(0, 0, width, height, null, 0, width);
  }

  /**
   * The middle square, or a part of it.
   *
   * @param part of its side, 0 to 1
   * @param side of the result, in pixels
   * @param out takes 3 × side × side numbers from {@code at} on
   */
  void middle(double part, int side, float[] out, int at) {
    int size = Math.max(1, (int) Math.round(Math.min(width, height) * part));
    int left = (width - size) / 2;
    int top = (height - size) / 2;
    Taps taps = Taps.of(size, side);
    float[] rows = new float[CHANNELS * size * side];
    for (int y = 0; y < size; y++) {
      across(left + (top + y) * width, taps, side, rows, y, size);
    }
    for (int c = 0; c < CHANNELS; c++) {
      for (int y = 0; y < side; y++) {
        down(rows, c * size * side, taps, y, side, out, at + (c * side + y) * side);
      }
    }
  }

  private void across(int start, Taps taps, int side, float[] rows, int y, int size) {
    for (int x = 0; x < side; x++) {
      float red = 0;
      float green = 0;
      float blue = 0;
      float[] weights = taps.weights[x];
      for (int i = 0; i < weights.length; i++) {
        int rgb = pixels[start + taps.first[x] + i];
        red += weights[i] * (rgb >> 16 & 255);
        green += weights[i] * (rgb >> 8 & 255);
        blue += weights[i] * (rgb & 255);
      }
      rows[y * side + x] = red / 255;
      rows[(size + y) * side + x] = green / 255;
      rows[(2 * size + y) * side + x] = blue / 255;
    }
  }

  private static void down(
      float[] rows, int plane, Taps taps, int y, int side, float[] out, int at) {
    Arrays.fill(out, at, at + side, 0);
    float[] weights = taps.weights[y];
    for (int i = 0; i < weights.length; i++) {
      int row = plane + (taps.first[y] + i) * side;
      for (int x = 0; x < side; x++) {
        out[at + x] += weights[i] * rows[row + x];
      }
    }
  }

  /**
   * Which pixels a pixel is made of.
   *
   * @param first the first of them
   * @param weights of them and those after it, together 1
   */
  private record Taps(int[] first, float[][] weights) {

    static Taps of(int from, int to) {
      double scale = (double) from / to;
      double reach = Math.max(1, scale);
      int[] first = new int[to];
      float[][] weights = new float[to][];
      for (int i = 0; i < to; i++) {
        double middle = (i + 0.5) * scale;
        int low = Math.max(0, (int) (middle - reach + 0.5));
        int high = Math.min(from, (int) (middle + reach + 0.5));
        double[] raw = new double[Math.max(1, high - low)];
        double sum = 0;
        for (int j = 0; j < raw.length; j++) {
          raw[j] = Math.max(0, 1 - Math.abs((low + j + 0.5 - middle) / reach));
          sum += raw[j];
        }
        first[i] = Math.min(low, from - raw.length);
        weights[i] = new float[raw.length];
        for (int j = 0; j < raw.length; j++) {
          weights[i][j] = (float) (sum == 0 ? 1.0 / raw.length : raw[j] / sum);
        }
      }
      return new Taps(first, weights);
    }
  }
}
