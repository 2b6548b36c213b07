package org.galien.patients.imports;

/**
 * What became of a row.
 *
 * @param row number of what stands for it, 0 when nothing was written
 * @param made false when that was here before
 * @param doubtful whether it may be somebody who is here already
 */
public record Taken(long row, boolean made, boolean doubtful) {

  /** Something new. */
  public static Taken made(long row) {
    return new Taken(row, true, false);
  }

  /** The very thing was here before. */
  public static Taken known(long row) {
    return new Taken(row, false, false);
  }
}
