package org.galien.documents.inbox;

import org.galien.documents.DocumentStatus;
import org.galien.documents.DocumentType;

/** Ways to look at what is not filed yet. */
public enum InboxSlice {
  ALL,
  BIOLOGIE,
  IMAGERIE,
  COURRIERS,
  /** Read, and no patient is sure. */
  TO_CONFIRM,
  /** Could not be read. */
  UNREADABLE,
  SET_ASIDE;

  public String getMessageKey() {
    return "documents.slice." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  boolean holds(InboxEntry entry) {
    DocumentStatus status = entry.status();
    if ((status == DocumentStatus.SET_ASIDE) != (this == SET_ASIDE)) {
      return false;
    }
    return switch (this) {
      case ALL, SET_ASIDE -> true;
      case UNREADABLE -> status == DocumentStatus.QUARANTINED;
      case TO_CONFIRM -> status == DocumentStatus.READY && entry.patient() == null;
      case BIOLOGIE -> entry.type() == DocumentType.BIOLOGIE;
      case IMAGERIE -> entry.type() == DocumentType.IMAGERIE;
      case COURRIERS -> letter(entry.type());
    };
  }

  private static boolean letter(DocumentType type) {
    return type == DocumentType.COURRIER_SPECIALISTE
        || type == DocumentType.COMPTE_RENDU_HOSPITALISATION
        || type == DocumentType.COURRIER_ASSURANCE_CAISSE
        || type == DocumentType.COURRIER_LIBRE_PATIENT;
  }
}
