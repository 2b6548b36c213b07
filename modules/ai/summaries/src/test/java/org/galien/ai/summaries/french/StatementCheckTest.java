package org.galien.ai.summaries.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementCheckTest {

  private static final String TEXT =
      """
      Cher confrère,
      FEVG 58 %. Apixaban 5 mg deux fois par jour poursuivi. Bisoprolol ramené de 5 mg à
      2,5 mg pour fatigue. Pas d’épanchement péricardique. Son père est mort d'un infarctus à
      66 ans. Contrôle dans un an.
      """;
  private final Source source =
      new Source(
          new SourceRef(SourceKind.DOCUMENT, 1, 1),
          LocalDate.of(2026, 1, 20),
          "courrier_specialiste",
          TEXT);

  private boolean trusted(String sentence, String quote) {
    return StatementCheck.check(sentence, quote, source).isPresent();
  }

  @Test
  void keepsWhatTheSourceBearsOut() {
    assertTrue(trusted("FEVG à 58 %.", "FEVG 58 %"));
    assertTrue(trusted("Pas d'épanchement péricardique.", "pas d'épanchement pericardique"));
    assertTrue(
        trusted(
            "Bisoprolol ramené à 2,5 mg pour fatigue.",
            "Bisoprolol ramené de 5 mg à 2,5 mg pour fatigue"));
    assertTrue(trusted("Père mort d'un infarctus à 66 ans.", "Son père est mort d'un infarctus"));
  }

  @Test
  void placesTheQuoteInTheOriginalAcrossLines() {
    Statement kept =
        StatementCheck.check(
                "Bisoprolol ramené à 2,5 mg.", "bisoprolol ramene de 5 mg a 2,5 mg", source)
            .orElseThrow();
    Citation citation = kept.citations().getFirst();
    String place = TEXT.substring(citation.start(), citation.end());
    assertTrue(place.startsWith("Bisoprolol") && place.endsWith("2,5 mg"), place);
    assertEquals("Bisoprolol ramené de 5 mg à 2,5 mg", citation.quote());
  }

  @Test
  void dropsAQuoteThatIsNotThere() {
    assertFalse(trusted("FEVG à 58 %.", "FEVG normale à 58 %"));
    assertFalse(trusted("FEVG à 58 %.", ""));
    assertFalse(trusted("FEVG à 58 %.", "58"));
  }

  @Test
  void dropsInventedNumbersDrugsAndNames() {
    assertFalse(trusted("FEVG à 35 %.", "FEVG 58 %"));
    assertFalse(trusted("Contrôle dans 6 mois.", "Contrôle dans un an"));
    assertFalse(trusted("Amiodarone poursuivie.", "Apixaban 5 mg deux fois par jour poursuivi"));
    assertFalse(trusted("Contrôle par le docteur Lemoine.", "Contrôle dans un an"));
  }

  @Test
  void dropsATurnedNegation() {
    assertFalse(trusted("Épanchement péricardique.", "Pas d’épanchement péricardique"));
    assertFalse(trusted("Pas de fatigue sous bisoprolol.", "2,5 mg pour fatigue"));
  }

  @Test
  void dropsARelativesFactToldOfThePatient() {
    assertFalse(trusted("Infarctus à 66 ans.", "Son père est mort d'un infarctus à 66 ans"));
  }

  @Test
  void dropsASentenceOfOtherWords() {
    assertFalse(trusted("Surveillance rapprochée recommandée rapidement.", "Contrôle dans un an"));
  }

  private static boolean trustedIn(String text, String sentence, String quote) {
    Source source =
        new Source(
            new SourceRef(SourceKind.DOCUMENT, 1, 1), LocalDate.of(2026, 1, 20), "courrier", text);
    return StatementCheck.check(sentence, quote, source).isPresent();
  }

  @Test
  void aNumberOfAReferenceBearsOutNoDoseAndNoValue() {
    String text = "Dossier n° 16, page 58. Candésartan 8 mg introduit. FEVG contrôlée.";
    assertFalse(trustedIn(text, "Candésartan 16 mg introduit.", "Candésartan 8 mg introduit"));
    assertFalse(trustedIn(text, "Candésartan 16 introduit.", "Candésartan 8 mg introduit"));
    assertFalse(trustedIn(text, "FEVG contrôlée à 58 %.", "FEVG contrôlée"));
    assertTrue(trustedIn(text, "Candésartan 8 mg introduit.", "Candésartan 8 mg introduit"));
  }

  @Test
  void aNumberKeepsItsUnit() {
    String text = "Lévothyroxine 75 µg le matin. Poids 75,5 kg. Surveillance 3 mois.";
    assertFalse(trustedIn(text, "Lévothyroxine 75 mg le matin.", "Lévothyroxine 75 µg le matin"));
    assertTrue(trustedIn(text, "Lévothyroxine 75 mcg le matin.", "Lévothyroxine 75 µg le matin"));
    assertFalse(trustedIn(text, "Surveillance 3 semaines.", "Surveillance 3 mois"));
    assertTrue(trustedIn(text, "Poids 75,5 kg.", "Poids 75,5 kg"));
  }

  @Test
  void aDoseStaysWithItsDrug() {
    String text = "Bisoprolol 5 mg, furosémide 40 mg et ramipril 2,5 mg poursuivis.";
    String quote = "Bisoprolol 5 mg, furosémide 40 mg et ramipril 2,5 mg";
    assertFalse(trustedIn(text, "Bisoprolol 40 mg poursuivi.", quote));
    assertFalse(trustedIn(text, "Ramipril 5 mg poursuivi.", quote));
    assertTrue(trustedIn(text, "Furosémide 40 mg poursuivi.", quote));
  }

  @Test
  void aNumberInWordsIsTheSameNumber() {
    String text = "Apixaban 5 mg deux fois par jour, contrôle dans six mois.";
    String quote = "Apixaban 5 mg deux fois par jour";
    assertTrue(trustedIn(text, "Apixaban 5 mg 2 fois par jour.", quote));
    assertFalse(trustedIn(text, "Apixaban 5 mg 3 fois par jour.", quote));
    assertTrue(trustedIn(text, "Contrôle dans 6 mois.", "contrôle dans six mois"));
  }

  @Test
  void aUnitWrittenOnceHoldsForTheWholeRow() {
    String text = "Rivaroxaban essayé à 10, 15 et 20 mg.";
    String quote = "Rivaroxaban essayé à 10, 15 et 20 mg";
    assertTrue(trustedIn(text, "Rivaroxaban essayé à 15 mg.", quote));
    assertFalse(trustedIn(text, "Rivaroxaban essayé à 25 mg.", quote));
  }

  @Test
  void aDateIsTheSameHoweverItIsWritten() {
    String text = "Scanner thoracique du 12 mars 2024 normal. Prochain scanner en mai 2027.";
    String quote = "Scanner thoracique du 12 mars 2024 normal";
    assertTrue(trustedIn(text, "Scanner thoracique normal le 12/03/2024.", quote));
    assertTrue(trustedIn(text, "Scanner thoracique normal en mars 2024.", quote));
    assertFalse(trustedIn(text, "Scanner thoracique normal en mars 2025.", quote));
    assertFalse(trustedIn(text, "Scanner thoracique normal le 13/03/2024.", quote));
  }

  @Test
  void aSideIsTheSideOfItsOwnPart() {
    String text = "Gonarthrose droite invalidante. Hanche gauche indolore.";
    assertTrue(trustedIn(text, "Gonarthrose droite.", "Gonarthrose droite invalidante"));
    assertFalse(trustedIn(text, "Gonarthrose gauche.", "Gonarthrose droite invalidante"));
    assertFalse(trustedIn(text, "Hanche droite indolore.", "Hanche gauche indolore"));
  }

  @Test
  void aSentenceInAnotherLanguageIsDropped() {
    String text = "Bisoprolol ramené à 2,5 mg pour fatigue.";
    assertFalse(trustedIn(text, "Bisoprolol reduced to 2.5 mg because of tiredness.", text));
  }
}
