package org.galien.ai.melanoma.skin;

import java.awt.Color;

/** What colours tell of a picture. */
final class Colours {

  /** Of the circle of colours: from violet over red and orange to yellow. */
  private static final float FROM = 0.78f;

  private static final float TO = 0.17f;

  private Colours() {}

  /**
   * Part of pixels that skin or a lesion may have, 0 to 1: reddish to yellowish, or nearly black.
   */
  static double skin(Grey grey) {
    int found = 0;
    float[] hsb = new float[3];
    for (int rgb : grey.colours) {
      Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, hsb);
      boolean warm = hsb[0] >= FROM || hsb[0] <= TO;
      boolean tinted = hsb[1] > 0.03f && hsb[1] < 0.85f;
      if ((warm && tinted) || hsb[2] < 0.25f) {
        found++;
      }
    }
    return (double) found / grey.colours.length;
  }

  /** Part of pixels of strong green, blue or violet, 0 to 1. */
  static double marks(Grey grey) {
    int found = 0;
    float[] hsb = new float[3];
    for (int rgb : grey.colours) {
      Color.RGBtoHSB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, hsb);
      if (hsb[0] > 0.25f && hsb[0] < 0.83f && hsb[1] > 0.25f && hsb[2] > 0.2f) {
        found++;
      }
    }
    return (double) found / grey.colours.length;
  }
}
