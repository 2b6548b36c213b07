package org.galien.launcher.load;

import java.util.Locale;

/** The rows that {@code bench load} prints, and whether every limit is met. */
public final class Table {

  private boolean met = true;

  public Table() {
    System.out.println("| what | measured | limit | met |\n|---|---:|---:|---|");
  }

  /**
   * @param format of the measured figure; a whole limit is shown without decimals
   */
  public void row(String what, String format, double measured, double limit) {
    boolean kept = measured <= limit;
    met &= kept;
    String shown = String.format(Locale.ROOT, format, measured);
    boolean whole = limit == Math.rint(limit);
    String most = String.format(Locale.ROOT, whole ? format.replace(".1f", ".0f") : format, limit);
    print(what, shown, "≤ " + most, kept ? "yes" : "**no**");
  }

  /** A figure without a limit. */
  public void row(String what, double measured) {
    print(what, String.format(Locale.ROOT, "%.0f", measured), "–", "–");
  }

  /** Something that could not be measured here: no limit is met by that. */
  public void missing(String what, String why) {
    met = false;
    print(what, "not measured: " + why, "–", "**no**");
  }

  private static void print(String what, String shown, String most, String verdict) {
    System.out.printf("| %s | %s | %s | %s |%n", what, shown, most, verdict);
  }

  public boolean met() {
    return met;
  }
}
