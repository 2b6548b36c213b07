package org.galien.patients.imports;

/** A row that is left out, and why. */
public final class RowRefused extends Exception {

  private final String column;
  private final String reason;
  private final boolean unassigned;

  /**
   * @param column key of the column at fault, empty for the row as a whole
   * @param reason message key
   */
  public RowRefused(String column, String reason) {
    this(column, reason, false);
  }

  private RowRefused(String column, String reason, boolean unassigned) {
    super(reason, null, false, false);
    this.column = column;
    this.reason = reason;
    this.unassigned = unassigned;
  }

  /** Readable, but nobody's. */
  static RowRefused nobodys(String column, String reason) {
    return new RowRefused(column, "patients.import.unassigned." + reason, true);
  }

  String column() {
    return column;
  }

  String reason() {
    return reason;
  }

  boolean unassigned() {
    return unassigned;
  }
}
