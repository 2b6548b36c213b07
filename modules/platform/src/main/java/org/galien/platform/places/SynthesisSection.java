package org.galien.platform.places;

import java.util.Locale;

/** The parts of the « synthèse médicale », in the order in which they are read. */
public enum SynthesisSection {
  PROBLEMS,
  MEDICAL_HISTORY,
  SURGICAL_HISTORY,
  OBSTETRIC_HISTORY,
  FAMILY_HISTORY,
  ALLERGIES,
  RISK_FACTORS,
  TREATMENTS,
  VACCINATIONS,
  RESULTS,
  VIGILANCE,
  CARE_PLAN;

  /** Suffix of message keys, as in {@code medical-history}. */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
