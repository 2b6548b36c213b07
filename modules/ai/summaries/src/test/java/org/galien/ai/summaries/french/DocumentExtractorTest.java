package org.galien.ai.summaries.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentExtractorTest {

  private static List<String> summary(String genre, String text) {
    SourceRef ref = new SourceRef(SourceKind.DOCUMENT, 1, 1);
    return DocumentExtractor.extract(new Source(ref, LocalDate.of(2026, 5, 4), genre, text))
        .stream()
        .peek(s -> s.citations().forEach(c -> assertQuoted(text, c)))
        .map(Statement::text)
        .toList();
  }

  /** Whatever is shown stands in the text at the place it is said to. */
  private static void assertQuoted(String text, Citation citation) {
    assertEquals(
        Fold.words(citation.quote()), Fold.words(text.substring(citation.start(), citation.end())));
  }

  @Test
  void aReportsConclusionComesFirst() {
    List<String> summary =
        summary(
            "imagerie",
            """
            CENTRE D'IMAGERIE DES LILAS
            Dr A. Berthier, Tél. 03 20 00 00 00

            Indication : toux traînante
            Technique : acquisition sans injection.
            Le parenchyme est bien vu.

            CONCLUSION :
            Nodule du lobe supérieur droit de 9 mm. Contrôle par scanner dans 3 mois.
            Confraternellement, Dr A. Berthier
            """);
    assertEquals(
        List.of("Nodule du lobe supérieur droit de 9 mm.", "Contrôle par scanner dans 3 mois."),
        summary);
  }

  @Test
  void theReasonForComingEndsWithItsLine() {
    List<String> summary =
        summary(
            "courrier",
            """
            CENTRE HOSPITALIER DE VALBRUNE – Urgences
            COMPTE RENDU DE PASSAGE du 25/11/2026
            M. PERDRIEL Augustin, né le 12/08/1949
            Motif : malaise sans perte de connaissance. Examen et électrocardiogramme normaux.
            Retour à domicile. Consultation de contrôle chez le médecin traitant sous huit jours.
            Dr Karim Bensaïd
            """);
    assertEquals(
        List.of("Consultation de contrôle chez le médecin traitant sous huit jours."), summary);
  }

  @Test
  void saysOutOfRangeValuesAndNotNormalOnes() {
    List<String> summary =
        summary(
            "biologie",
            """
            Laboratoire du Port
            Potassium ........... 5,9 mmol/L    (3,5 – 5,1)
            Sodium .............. 140 mmol/L    (135 – 145)
            Créatinine .......... 78 µmol/L   (50 – 104)
            """);
    assertTrue(summary.getFirst().startsWith("Potassium : 5,9 mmol/L"), summary.toString());
    assertFalse(String.join(" ", summary).contains("Sodium"), summary.toString());
  }

  @Test
  void saysWhatChangesInATreatment() {
    List<String> summary =
        summary(
            "courrier_specialiste",
            """
            Cher confrère,
            Merci de m'avoir adressé votre patient. Il va bien et se promène beaucoup.
            J'ai arrêté l'amlodipine en raison d'œdèmes et introduit le candésartan 8 mg.
            Je le reverrai dans six mois.
            Bien confraternellement.
            """);
    assertTrue(summary.getFirst().startsWith("J'ai arrêté l'amlodipine"), summary.toString());
    assertTrue(summary.contains("Je le reverrai dans six mois."), summary.toString());
    assertFalse(String.join(" ", summary).contains("confr"), summary.toString());
  }

  @Test
  void abbreviationsAndDecimalsEndNoSentence() {
    assertEquals(
        List.of(
            "Vu par le Dr Martin, cf. courrier du 3 janv. 2026 : nodule de 1.5 cm.",
            "Contrôle à 6 mois."),
        SentenceSplitter.split(
                "Vu par le Dr Martin, cf. courrier du 3 janv. 2026 : nodule de 1.5 cm. Contrôle à"
                    + " 6 mois.")
            .stream()
            .map(Span::text)
            .toList());
  }

  @Test
  void readsOcrInCapitalsWithoutAccents() {
    List<String> summary =
        summary(
            "anatomopathologie",
            """
            _ _ . |
            EXAMEN MICROSCOPIQUE : TISSU CUTANE.
            CONCLUSION : MELANOME A EXTENSION SUPERFICIELLE, BRESLOW 1,4 MM. REPRISE A PROGRAMMER.
            """);
    assertTrue(summary.getFirst().startsWith("MELANOME A EXTENSION"), summary.toString());
  }

  @Test
  void abstainsWhenThereIsNothingToSay() {
    assertEquals(List.of(), summary("document", ""));
    assertEquals(List.of(), summary("document", "  \n _ _ \n 12 34\n"));
    assertEquals(List.of(), summary("document", "Bonjour, bonnes fêtes à toute l'équipe."));
    assertEquals(List.of(), summary("autre", "Diabète : notre offre sur les lecteurs."));
  }
}
