package org.galien.ai.melanoma.skin;

import java.util.Arrays;

/** What lightness alone tells of a picture. */
final class Measures {

  private static final int SIDE = Grey.SIDE;

  private Measures() {}

  static double mean(Grey grey) {
    double sum = 0;
    for (float light : grey.light) {
      sum += light;
    }
    return sum / grey.light.length;
  }

  /** Thousandths: how much neighbours differ, against how much the whole differs. */
  static double sharpness(Grey grey) {
    float[] l = grey.light;
    double mean = mean(grey);
    double whole = 1;
    double edges = 0;
    int count = 0;
    for (int y = 1; y < SIDE - 1; y++) {
      for (int x = 1; x < SIDE - 1; x++) {
        int i = y * SIDE + x;
        double laplace = 4 * l[i] - l[i - 1] - l[i + 1] - l[i - SIDE] - l[i + SIDE];
        edges += laplace * laplace;
        whole += (l[i] - mean) * (l[i] - mean);
        count++;
      }
    }
    return 1000 * (edges / count) / (whole / count + 20);
  }

  /**
   * Between the lightest and the darkest twentieth of what coarse squares show: a lesion is a
   * region that differs, wherever it lies.
   */
  static double contrast(Grey grey) {
    int cells = 16;
    int size = SIDE / cells;
    double[] means = new double[cells * cells];
    for (int y = 0; y < cells * size; y++) {
      for (int x = 0; x < cells * size; x++) {
        means[y / size * cells + x / size] += grey.light[y * SIDE + x] / (size * size);
      }
    }
    Arrays.sort(means);
    int part = means.length / 20;
    return means[means.length - 1 - part] - means[part];
  }
}
