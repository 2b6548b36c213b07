package org.galien.patients.cover;

import java.util.Locale;

/** What changes who pays, from a day to a day. */
public enum RightKind {
  /** Complémentaire santé solidaire. */
  C2S,
  /** Aide médicale de l'État. */
  AME,
  /** Affection de longue durée exonérante. */
  ALD,
  /** Accident du travail, maladie professionnelle. */
  WORK_ACCIDENT,
  MATERNITY;

  /** As it stands in message keys and forms: {@code work-accident}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** EL reads properties. */
  public String getKey() {
    return key();
  }
}
