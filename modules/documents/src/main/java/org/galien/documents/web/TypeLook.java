package org.galien.documents.web;

import org.galien.documents.DocumentType;
import org.galien.platform.places.TimelineKind;

/** How a type looks in lists: one icon, one short word, one filter of the timeline. */
final class TypeLook {

  static final TimelineKind BIOLOGY = new TimelineKind("biology", "documents.kind.biology", 20);
  private static final TimelineKind IMAGING =
      new TimelineKind("imaging", "documents.kind.imaging", 30);
  private static final TimelineKind LETTER =
      new TimelineKind("letter", "documents.kind.letter", 40);
  static final TimelineKind OTHER = new TimelineKind("other", "documents.kind.other", 50);

  private TypeLook() {}

  static String icon(DocumentType type) {
    if (type == null) {
      return "help";
    }
    return switch (type) {
      case BIOLOGIE, ANATOMOPATHOLOGIE -> "flask";
      case IMAGERIE -> "image";
      case ORDONNANCE -> "pill";
      case CERTIFICAT_ADMINISTRATIF -> "seal";
      case COURRIER_SPECIALISTE,
          COMPTE_RENDU_HOSPITALISATION,
          COURRIER_ASSURANCE_CAISSE,
          COURRIER_LIBRE_PATIENT ->
          "mail";
      case AUTRE -> "file";
    };
  }

  static TimelineKind kind(DocumentType type) {
    return switch (icon(type)) {
      case "flask" -> BIOLOGY;
      case "image" -> IMAGING;
      case "mail" -> LETTER;
      default -> OTHER;
    };
  }

  /** Message key; a document nobody judged yet is "to be determined". */
  static String label(DocumentType type) {
    return type == null ? "documents.inbox.type-unknown" : type.getMessageKey();
  }
}
