package org.galien.documents.archive;

import java.util.List;
import java.util.Map;
import org.galien.documents.DocumentType;
import org.galien.platform.text.Folding;

/** The type of a document by the word that other software has for it. */
final class ImportedType {

  private static final List<Map.Entry<String, DocumentType>> WORDS =
      List.of(
          Map.entry("bio", DocumentType.BIOLOGIE),
          Map.entry("labo", DocumentType.BIOLOGIE),
          Map.entry("anapath", DocumentType.ANATOMOPATHOLOGIE),
          Map.entry("anatomo", DocumentType.ANATOMOPATHOLOGIE),
          Map.entry("imag", DocumentType.IMAGERIE),
          Map.entry("radio", DocumentType.IMAGERIE),
          Map.entry("echo", DocumentType.IMAGERIE),
          Map.entry("hospi", DocumentType.COMPTE_RENDU_HOSPITALISATION),
          Map.entry("sortie", DocumentType.COMPTE_RENDU_HOSPITALISATION),
          Map.entry("ordo", DocumentType.ORDONNANCE),
          Map.entry("prescr", DocumentType.ORDONNANCE),
          Map.entry("certif", DocumentType.CERTIFICAT_ADMINISTRATIF),
          Map.entry("admin", DocumentType.CERTIFICAT_ADMINISTRATIF),
          Map.entry("cpam", DocumentType.COURRIER_ASSURANCE_CAISSE),
          Map.entry("caisse", DocumentType.COURRIER_ASSURANCE_CAISSE),
          Map.entry("courrier", DocumentType.COURRIER_SPECIALISTE),
          Map.entry("lettre", DocumentType.COURRIER_SPECIALISTE),
          Map.entry("special", DocumentType.COURRIER_SPECIALISTE));

  private ImportedType() {}

  /** « Autre » where the word says nothing. */
  static DocumentType of(String word) {
    String folded = Folding.fold(word);
    return WORDS.stream()
        .filter(entry -> folded.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(DocumentType.AUTRE);
  }
}
