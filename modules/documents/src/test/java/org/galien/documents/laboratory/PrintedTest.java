package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

  static final String REPORT =
      """
      LABORATOIRE DES TILLEULS
      Prélèvement du 15/09/2025 à 07h40
      BIOCHIMIE SANGUINE
      Glycémie à jeun ............ 1,18 * g/L     (0,74 - 1,06)     1,02
      Créatinine                   81   µmol/L    53 à 97
      CRP                          < 4   mg/L     inf. à 5
      Cholestérol LDL              1,66 g/L
      Hémoglobine glyquée (HbA1c)  7,9 %          4,0 - 6,0
      BIOCHIMIE URINAIRE
      Créatinine                   9,1 mmol/L
      """;

  private static List<LabResult> read(String text) {
    return Printed.read(text).map(LabReport::results).orElse(List.of());
  }

  @Test
  void linesThatSayLabelValueAndUnitAreRead() {
    LabReport report = Printed.read(REPORT).orElseThrow();
    assertEquals(LocalDate.of(2025, 9, 15), report.takenOn());
    assertEquals(
        List.of(
            "Glycémie à jeun",
            "Créatinine",
            "CRP",
            "Cholestérol LDL",
            "Hémoglobine glyquée (HbA1c)",
            "Créatinine"),
        report.results().stream().map(LabResult::label).toList());
    Quantity glucose = report.results().getFirst().value();
    assertEquals(new BigDecimal("1.18"), glucose.number());
    assertEquals(new BigDecimal("1.06"), glucose.high());
    assertEquals(new BigDecimal("5"), report.results().get(2).value().high());
    assertEquals("<", report.results().get(2).value().operator());
    assertTrue(Headings.otherSpecimen(report.results().getLast().heading()));
  }

  @Test
  void whatIsNotClearIsLeftToTheEye() {
    for (String line :
        List.of(
            "Leucocytes                 6.400  /mm3",
            "Plaquettes                 231 000 /mm3",
            "Glycémie   1,58   1,49     g/L",
            "Potassium  4,2",
            "Potassium  4,2  voir commentaire",
            "INR        2,6   (2,0 - 3,0)",
            "Sodium     13?   mmol/L",
            "Prélèvement du 15/09/2025 à 07h40",
            "Votre patient a été vu le 12 mars pour un suivi, créatinine stable à 78 µmol/L sous traitement")) {
      assertEquals(List.of(), read(line), line);
    }
  }

  @Test
  void twoDaysOfSamplingAreNone() {
    String text = REPORT + "\nPrélevé le 16/09/2025\n";
    assertNull(Printed.read(text).orElseThrow().takenOn());
  }

  @Test
  void anOlderValueIsNoRange() {
    Quantity value = read("Sodium   139 mmol/L    141   138").getFirst().value();
    assertEquals(new BigDecimal("139"), value.number());
    assertNull(value.low());
    assertNull(value.high());
  }
}
