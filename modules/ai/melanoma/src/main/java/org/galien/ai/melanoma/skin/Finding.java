package org.galien.ai.melanoma.skin;

/**
 * What came of looking at a picture.
 *
 * @param refusal why there is no score, or null
 * @param measured what was measured for the refusal, else 0
 * @param probability calibrated, of melanoma, 0 to 1; likewise low and high, a 90 % interval
 * @param zone null when refused
 */
public record Finding(
    Reason refusal, double measured, double probability, double low, double high, Zone zone) {

  static Finding refused(Reason reason, double measured) {
    return new Finding(reason, measured, Double.NaN, Double.NaN, Double.NaN, null);
  }

  public boolean scored() {
    return refusal == null;
  }
}
