package org.galien.prescriptions;

import org.galien.platform.text.TextLimit;

/**
 * A line as it is typed.
 *
 * @param cis code of the drug, empty for a free line
 * @param label the free text; of a drug, its denomination as it was chosen
 * @param typed posology in shorthand; of other kinds than drugs their detail, of a free line of
 *     drugs empty
 * @param asWritten printed as typed although it could not be read: the doctor says so
 * @param ald belongs to the upper part of a « bizone »
 * @param secured goes on the « ordonnance sécurisée »; what the base says so goes there anyway
 * @param kind of a free line; drugs are drugs
 * @param overlap that it overlaps an earlier one was decided, and is printed
 */
public record LineDraft(
    String cis,
    String label,
    String typed,
    boolean asWritten,
    boolean ald,
    boolean secured,
    boolean overlap,
    Fixed fixed,
    LineKind kind) {

  private static final int LABEL = 1000;
  private static final int TYPED = 300;

  /**
   * @throws org.galien.platform.text.TextTooLong for what no line holds
   */
  public LineDraft {
    kind = cis.isEmpty() ? kind : LineKind.DRUG;
    label = TextLimit.checked(label, LABEL);
    typed = TextLimit.checked(typed, TYPED);
  }

  /** A drug with its posology and nothing else said. */
  public static LineDraft of(String cis, String typed) {
    return new LineDraft(cis, "", typed, false, false, false, false, Fixed.NO, LineKind.DRUG);
  }

  /** A free line among the drugs. */
  public static LineDraft free(String text) {
    return free(text, LineKind.DRUG);
  }

  public static LineDraft free(String text, LineKind kind) {
    return new LineDraft("", text, "", false, false, false, false, Fixed.NO, kind);
  }

  /** What is prescribed to others than a pharmacist, with its detail. */
  public static LineDraft of(LineKind kind, String what, String detail) {
    return new LineDraft("", what, detail, false, false, false, false, Fixed.NO, kind);
  }

  public LineDraft underAld() {
    return new LineDraft(cis, label, typed, asWritten, true, secured, overlap, fixed, kind);
  }

  /** Without what is to be decided each time anew: that it overlaps an earlier one. */
  LineDraft undecided() {
    return new LineDraft(cis, label, typed, asWritten, ald, secured, false, fixed, kind);
  }

  public boolean isFree() {
    return cis.isEmpty();
  }
}
