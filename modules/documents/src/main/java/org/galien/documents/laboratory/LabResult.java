package org.galien.documents.laboratory;

import java.util.Locale;

/**
 * One line of results.
 *
 * @param heading title under which it stands, null for none
 * @param label as the laboratory calls it, may be null
 * @param code the laboratory's own
 * @param loinc null where none is told
 * @param type N for a number, A for words, C for a code; null where it is not told
 * @param value never null; {@link Quantity#NONE} where nothing was found yet
 * @param second the same in another unit, or null
 * @param flag L, H, LL, HH or N as the laboratory says, or what else it wrote; null where it says
 *     nothing
 * @param status F validated, R not validated, C corrected, or what else it wrote; null for nothing
 */
public record LabResult(
    String heading,
    String label,
    String code,
    String loinc,
    String type,
    Quantity value,
    Quantity second,
    String flag,
    String status) {

  /** The laboratory itself calls it a danger. */
  public boolean critical() {
    return flag != null && (flag.equals("LL") || flag.equals("HH"));
  }

  static String upper(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }
}
