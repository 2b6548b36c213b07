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
}
