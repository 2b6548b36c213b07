package org.galien.platform.web.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.galien.platform.audit.Subject;
import org.junit.jupiter.api.Test;

/** Details of entries, in French. */
class DetailsTest {

  @Test
  void whatModulesWroteIsSaidInWords() {
    assertEquals("", said(null));
    assertEquals(
        "tableau des patients, fichier csv, 12 lignes, filtré par sexe",
        said("table=patients;format=csv;rows=12;filters=sex"));
    assertEquals("version 2, empreinte ab12", said("version 2, sha256 ab12"));
    assertEquals(
        "changé : traits d’identité, coordonnées, confirmé : la même personne",
        said("changed=traits,contact;said=same-person"));
    assertEquals("IA : refus", said("AI refused"));
    assertEquals("motif : reçu sans rendez-vous", said("reason=walk-in"));
  }

  @Test
  void whatAPersonTypedIsLeftAsItIs() {
    assertEquals(
        "motif : autre motif : « appel ; rows=3, version 2 »",
        said("reason=other;words=appel ; rows=3, version 2"));
  }

  @Test
  void whatHasNoSentenceIsSaidAsItIsWritten() {
    assertEquals("2026-01-01/2026-02-01", said("2026-01-01/2026-02-01"));
    assertEquals("odd-key=7", said("odd-key=7"));
  }

  @Test
  void subjectsAreNamed() {
    assertEquals("Document n° 12", Details.said(Subject.of("document", 12), Locale.FRENCH));
    assertEquals("Tableau", Details.said(Subject.of("table", 0), Locale.FRENCH));
  }

  private static String said(String detail) {
    return Details.said(detail, Locale.FRENCH);
  }
}
