package org.galien.web.documents;

import org.galien.documents.DocumentType;

/** How a type looks in lists: one icon, one short word. */
final class TypeLook {
  private TypeLook() {}

  static String icon(DocumentType type) {
    if (type == null) {
      return "help";
    }
    return switch (type) {
      case BIOLOGIE, ANATOMOPATHOLOGIE -> "flask";
      case IMAGERIE -> "image";
      case ORDONNANCE -> "pill";
      case COURRIER_SPECIALISTE, COMPTE_RENDU_HOSPITALISATION, COURRIER_LIBRE_PATIENT -> "mail";
      default -> "file";
    };
  }

  /** Message key; a document nobody judged yet is "to be determined". */
  static String label(DocumentType type) {
    return type == null ? "web.documents.type-unknown" : type.getMessageKey();
  }
}
