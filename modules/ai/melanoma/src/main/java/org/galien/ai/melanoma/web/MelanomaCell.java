package org.galien.ai.melanoma.web;

/**
 * A cell of what counted, in a drawing of 100 by 100.
 *
 * @param strength 0 to 1, of the strongest
 * @param strong whether it is outlined
 */
public record MelanomaCell(double x, double y, double size, double strength, boolean strong) {

  public double getX() {
    return x;
  }

  public double getY() {
    return y;
  }

  public double getSize() {
    return size;
  }

  /** How dark it is drawn. */
  public String getOpacity() {
    return String.valueOf(Math.round(strength * 70) / 100.0);
  }

  public boolean isStrong() {
    return strong;
  }
}
