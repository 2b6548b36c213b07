package org.galien.ai.summaries.french;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChartExtractorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Source source(long id, String date, String genre, String text) {
    SourceRef ref = new SourceRef(SourceKind.DOCUMENT, id, 1);
    return new Source(ref, LocalDate.parse(date), genre, text);
  }

  private static String summary(Source... sources) {
    return ChartExtractor.extract(List.of(sources), TODAY).stream()
        .map(Statement::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void ofAValueMeasuredTwiceSaysTheNewest() {
    String summary =
        summary(
            source(1, "2026-05-18", "biologie", "HbA1c 7,6 %."),
            source(2, "2026-11-12", "biologie", "HbA1c 8,1 %."));
    assertTrue(summary.contains("8,1"), summary);
    assertFalse(summary.contains("7,6"), summary);
  }

  @Test
  void ofADoseChangedTwiceSaysTheNewest() {
    String summary =
        summary(
            source(1, "2025-02-01", "consultation", "Bisoprolol augmenté à 5 mg."),
            source(2, "2026-01-20", "courrier_specialiste", "Bisoprolol ramené à 2,5 mg."));
    assertEquals("Bisoprolol ramené à 2,5 mg.", summary);
  }

  @Test
  void newestSourcesComeFirstAndNoneTakesAllTheRoom() {
    String many =
        "Fracture du radius. Pneumopathie droite. Anémie à 9 g/dL. Phlébite gauche. Hernie"
            + " inguinale. Gastrite érosive.";
    List<Statement> summary =
        ChartExtractor.extract(
            List.of(
                source(1, "2026-01-02", "compte_rendu_hospitalisation", many),
                source(2, "2026-10-02", "consultation", "Contrôle de la tension dans 3 mois.")),
            TODAY);
    assertTrue(summary.getFirst().text().startsWith("Contrôle"), summary.toString());
    assertTrue(summary.size() <= 4, summary.toString());
  }

  @Test
  void abstainsOnAnEmptyChart() {
    assertEquals(List.of(), ChartExtractor.extract(List.of(), TODAY));
    assertEquals("", summary(source(1, "2026-01-02", "consultation", "")));
  }
}
