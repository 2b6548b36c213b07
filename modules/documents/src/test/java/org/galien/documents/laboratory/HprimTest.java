package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.Unreadable;
import org.junit.jupiter.api.Test;

class HprimTest {

  private static final String HEMOGLOBIN = "RES|Hémoglobine|HB|N|11.2|g/dL|12.0|16.0|L|F";

  private static LabFile read(String text) {
    return LabFiles.read(text).orElseThrow();
  }

  private static LabResult result(String line) {
    return read(LabSamples.hprim(line)).reports().getFirst().results().getFirst();
  }

  @Test
  void aWholeFileIsReadAsItStands() {
    LabFile file = read(LabSamples.hprim("TEX|HEMATOLOGIE", HEMOGLOBIN));
    assertTrue(file.whole());
    LabReport report = file.reports().getFirst();
    assertEquals("DUPRÉ", report.patient().familyName());
    assertEquals("JEANNE", report.patient().firstName());
    assertEquals(LocalDate.of(1971, 3, 4), report.patient().birthDate());
    assertEquals("2710359350123", report.patient().nir());
    assertEquals("260915042", report.dossier());
    assertEquals(LocalDate.of(2025, 9, 15), report.takenOn());
    assertEquals(new LabParty("LABOTEST", "Laboratoire Fictif"), report.sender());
    LabResult result = report.results().getFirst();
    assertEquals("HEMATOLOGIE", result.heading());
    assertEquals(new BigDecimal("11.2"), result.value().number());
    assertEquals(new BigDecimal("12.0"), result.value().low());
    assertEquals("L", result.flag());
    assertEquals("F", result.status());
  }

  @Test
  void whatCannotBeANumberBeyondDoubtStaysWords() {
    for (String odd : List.of("1 250", "1.2.3", "12*", "+/-", "1,2E3", "5-10", "O+", "0x1", "١٢")) {
      LabResult result = result("RES|Test|T|N|" + odd + "|g/L|||N|F");
      assertEquals(odd, result.value().written());
      assertNull(result.value().number(), odd);
    }
  }

  @Test
  void boundsAndCommasAreReadAndNoughtToNoughtIsNoRange() {
    Quantity bounded = result("RES|CRP|CRP|N|<0,12|mg/dL|0|0").value();
    assertEquals("<", bounded.operator());
    assertEquals(new BigDecimal("0.12"), bounded.number());
    assertNull(bounded.low());
    assertNull(bounded.high());
    Quantity upTo = result("RES|Chol|C|N|2,47|g/L|0,00|2,00|H|F").value();
    assertEquals(new BigDecimal("0.00"), upTo.low());
    assertEquals(new BigDecimal("2.00"), upTo.high());
  }

  @Test
  void aBarInsideALabelIsNotTakenForTheNextField() {
    LabFile file = read(LabSamples.hprim("RES|IgG|IgA|IMM|N|1.2|g/L|||N|F"));
    assertFalse(file.whole());
    assertEquals(List.of(), file.reports().getFirst().results());
  }

  @Test
  void aResultBrokenOverTwoLinesIsNotRead() {
    assertFalse(read(LabSamples.hprim("RES|Glucose|GLU|N|1", ".32|g/L|0.7|1.1|H|F")).whole());
    assertFalse(read(LabSamples.hprim("RES|Glucose|GLU|N|1", ".32")).whole());
  }

  @Test
  void fieldsAndBarsThatAreMissingAtTheEndAreTolerated() {
    LabFile file = read(LabSamples.hprim("TEX Sérologies", "RES||FERR|N", "RES|Groupe|GRP|A|A+"));
    assertTrue(file.whole());
    LabReport report = file.reports().getFirst();
    assertEquals(List.of("Sérologies"), report.remarks());
    assertTrue(report.results().getFirst().value().empty());
    assertEquals("A+", report.results().get(1).value().written());
  }

  @Test
  void aFileCutAnywhereIsNeverWhole() {
    String second = LabSamples.report(LabSamples.header("B", "C", "01/01/60", "2"), HEMOGLOBIN);
    String whole = second + LabSamples.hprim(HEMOGLOBIN, "RES|Sodium|NA|N|139|mmol/L|136|145|N|F");
    int end = whole.stripTrailing().length();
    for (int cut = 0; cut < end; cut++) {
      String left = whole.substring(0, cut);
      assertFalse(LabFiles.read(left).map(LabFile::whole).orElse(false), "cut at " + cut);
    }
    assertTrue(read(whole).whole());
    assertTrue(read(whole.stripTrailing()).whole());
  }

  @Test
  void ofALotEachReportHasItsOwnPatient() {
    String first = LabSamples.report(LabSamples.header("A", "X", "01/02/1960", "1"), HEMOGLOBIN);
    LabFile file =
        read(first + LabSamples.file(LabSamples.header("B", "Y", "26/02/16", "2"), HEMOGLOBIN));
    assertTrue(file.whole());
    assertEquals("A", file.reports().get(0).patient().familyName());
    LabPatient child = file.reports().get(1).patient();
    assertEquals(LocalDate.of(2016, 2, 26), child.birthDate());
    assertTrue(child.shortYear());
  }

  @Test
  void everyEncodingSaysTheSame() throws Unreadable {
    String text =
        LabSamples.hprim("TEX|Dosé à 37 °C", HEMOGLOBIN, "RES|Créatinine|CR|N|81|µmol/L|53|97|N|F");
    LabFile expected = read(text);
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"));
    for (Charset charset : charsets) {
      byte[] bytes = text.getBytes(charset);
      assertEquals(expected, read(PlainText.of(bytes).orElseThrow()), charset.name());
    }
  }

  @Test
  void theCreatinineOfUrineStandsUnderItsHeading() {
    LabFile file =
        read(
            LabSamples.hprim(
                "TEX|BIOCHIMIE URINAIRE",
                "RES|Créatinine|CU|N|9|mmol/L|||N|F",
                "TEX|Recueil de 24 h",
                "RES|Protéines|PU|N|0.1|g/L|||N|F"));
    List<LabResult> results = file.reports().getFirst().results();
    assertEquals("BIOCHIMIE URINAIRE", results.get(0).heading());
    assertEquals("BIOCHIMIE URINAIRE · Recueil de 24 h", results.get(1).heading());
  }

  @Test
  void aLetterIsNoLaboratorysFile() {
    assertTrue(LabFiles.read("Cher confrère,\nje vous remercie de m'avoir adressé").isEmpty());
    assertTrue(LabFiles.read("").isEmpty());
  }
}
