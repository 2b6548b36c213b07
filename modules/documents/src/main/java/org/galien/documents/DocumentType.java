package org.galien.documents;

import java.util.Locale;

/** What a document is about, as a practice sorts its mail. */
public enum DocumentType {
  BIOLOGIE,
  IMAGERIE,
  ANATOMOPATHOLOGIE,
  COURRIER_SPECIALISTE,
  COMPTE_RENDU_HOSPITALISATION,
  ORDONNANCE,
  CERTIFICAT_ADMINISTRATIF,
  COURRIER_ASSURANCE_CAISSE,
  COURRIER_LIBRE_PATIENT,
  AUTRE;

  /** The name in files exchanged with other programs, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getMessageKey() {
    return "documents.type." + code().replace('_', '-');
  }
}
