package org.galien.platform.bench;

/**
 * How much is filled in.
 *
 * @param divisor by how much less than the whole, 1 or more
 */
public record BenchScale(int divisor) {

  /** Larger than any practice. */
  public static final BenchScale FULL = new BenchScale(1);

  private static final int PRACTITIONERS = 15;
  private static final int FEWEST_PRACTITIONERS = 2;

  public int practitioners() {
    return Math.max(FEWEST_PRACTITIONERS, PRACTITIONERS / divisor);
  }

  /** The share of a number that holds for the whole, at least 1. */
  public int of(int full) {
    return Math.max(1, full / divisor);
  }
}
