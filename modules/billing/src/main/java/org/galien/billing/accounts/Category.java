package org.galien.billing.accounts;

/**
 * What money came or went for.
 *
 * @param kind whether it comes, goes, or only moves between bank and drawer or owner
 * @param formLine of form 2035-A; may be empty
 * @param account of the chart of accounts, as the FEC names it
 */
public record Category(String code, Kind kind, String formLine, String account, String label) {

  /** What it does to the result. */
  public enum Kind {
    RECEIPT,
    EXPENSE,
    MOVE
  }

  /** EL reads properties. */
  public String getCode() {
    return code;
  }

  public Kind getKind() {
    return kind;
  }

  public String getFormLine() {
    return formLine;
  }

  public String getLabel() {
    return label;
  }
}
