package org.galien.web.encounters;

import java.util.Arrays;
import java.util.Locale;
import org.galien.documents.DocumentType;

/** The filters of the timeline. */
enum TimelineKind {
  CONSULTATION,
  BIOLOGY,
  IMAGING,
  LETTER,
  OTHER;

  /** The address's word, null for any other: everything is shown. */
  static TimelineKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  static TimelineKind of(DocumentType type) {
    return switch (type) {
      case BIOLOGIE, ANATOMOPATHOLOGIE -> BIOLOGY;
      case IMAGERIE -> IMAGING;
      case COURRIER_SPECIALISTE,
          COMPTE_RENDU_HOSPITALISATION,
          COURRIER_ASSURANCE_CAISSE,
          COURRIER_LIBRE_PATIENT ->
          LETTER;
      case ORDONNANCE, CERTIFICAT_ADMINISTRATIF, AUTRE -> OTHER;
    };
  }

  static String icon(DocumentType type) {
    return switch (type) {
      case ORDONNANCE -> "pill";
      case CERTIFICAT_ADMINISTRATIF -> "seal";
      case AUTRE -> "file";
      default ->
          switch (of(type)) {
            case BIOLOGY -> "flask";
            case IMAGING -> "image";
            default -> "mail";
          };
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
