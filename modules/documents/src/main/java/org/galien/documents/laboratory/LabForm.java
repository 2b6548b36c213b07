package org.galien.documents.laboratory;

import java.util.Locale;

/** In which form results came. */
public enum LabForm {
  /** HPRIM Médecin: twelve lines of header, {@code RES} lines. */
  HPRIM,
  /** HL7 v2 ORU, or HPRIM Santé, whose segments stand alike. */
  HL7,
  /** CR-BIO, CDA R2 level 3. */
  CDA,
  /** Lines of a report made for the eye. */
  PRINTED;

  /** False where a program read what was made for the eye. */
  public boolean coded() {
    return this != PRINTED;
  }

  public String getMessageKey() {
    return "documents.results.form." + name().toLowerCase(Locale.ROOT);
  }
}
