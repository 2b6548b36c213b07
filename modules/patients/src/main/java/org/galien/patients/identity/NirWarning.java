package org.galien.patients.identity;

import java.util.Locale;

/**
 * Where a NIR and the traits disagree. Never a reason to refuse: sex and civil status change, and a
 * birth certificate may come later than the number.
 */
public enum NirWarning {
  SEX_DIFFERS,
  YEAR_DIFFERS,
  MONTH_DIFFERS,
  /** First digit 3, 4, 7 or 8: good for billing, never an INS. */
  PROVISIONAL;

  /** The key of the sentence that tells it. */
  public String key() {
    return "patients.nir-warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
