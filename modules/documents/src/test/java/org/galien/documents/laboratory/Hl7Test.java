package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Hl7Test {

  static final String ORU =
      String.join(
          "\r",
          "MSH|^~\\&|LIS|LABO TILLEULS|GALIEN|CABINET|20250915101500||ORU^R01|1|P|2.5|||||FRA|8859/1",
          "PID|1||8812^^^LABO||DUPRÉ^JEANNE^^^^^L||19710304|F",
          "OBR|1||260915042|IONO^Ionogramme sanguin^L|||20250915074000",
          "OBX|1|NM|K^Potassium^L^2823-3^Potassium^LN||6.7|mmol/L^^UCUM|3.5-5.1|HH|||C|||20250915074000",
          "NTE|1||Contrôlé sur nouveau tube \\T\\ téléphoné",
          "OBX|2|ST|HEM^Hémolyse^L||absente||||||F",
          "OBX|3|SN|CRP^CRP^L||<^4|mg/L|<5||||F",
          "");

  private static LabFile read(String text) {
    return LabFiles.read(text).orElseThrow();
  }

  @Test
  void aMessageIsReadAsItStands() {
    LabFile file = read(ORU);
    assertTrue(file.whole());
    assertEquals(LabForm.HL7, file.form());
    LabReport report = file.reports().getFirst();
    assertEquals("DUPRÉ", report.patient().familyName());
    assertEquals(LocalDate.of(1971, 3, 4), report.patient().birthDate());
    assertEquals("260915042", report.dossier());
    assertEquals(LocalDate.of(2025, 9, 15), report.takenOn());
    LabResult potassium = report.results().getFirst();
    assertEquals("2823-3", potassium.loinc());
    assertEquals(new BigDecimal("6.7"), potassium.value().number());
    assertEquals("mmol/L", potassium.value().unit());
    assertEquals(new BigDecimal("5.1"), potassium.value().high());
    assertTrue(potassium.critical());
    assertEquals("C", potassium.status());
    assertEquals(List.of("Contrôlé sur nouveau tube & téléphoné"), report.remarks());
    assertNull(report.results().get(1).value().number());
    Quantity crp = report.results().get(2).value();
    assertEquals("<", crp.operator());
    assertEquals(new BigDecimal("5"), crp.high());
  }

  @Test
  void aMessageCutInsideALineOrAFrameIsNotWhole() {
    String framed = "\u000B" + ORU + "\u001C\r";
    assertTrue(read(framed).whole());
    for (int cut = 40; cut < framed.length() - 2; cut++) {
      assertFalse(read(framed.substring(0, cut)).whole(), "cut at " + cut);
    }
    for (int cut = 40; cut < ORU.length(); cut++) {
      boolean betweenLines = ORU.charAt(cut - 1) == '\r';
      assertEquals(betweenLines, read(ORU.substring(0, cut)).whole(), "cut at " + cut);
    }
  }

  @Test
  void hprimSanteTellsItsOwnMarksAndItsEnd() {
    String text =
        String.join(
            "\r",
            "H|~^\\&|fichier||LAB1~Labo des Tilleuls||ORU||||CAB~Cabinet|P|H2.1~L|202509151015",
            "P|1|8812|||DUPRÉ~JEANNE~~~Mme|MARTIN|19710304|F",
            "OBR|1||260915042|NA~Ionogramme|||20250915",
            "OBX|1|NM|NA~Sodium||139|mmol/L|136-145|N|||F",
            "L|1|||1",
            "");
    LabFile file = read(text);
    assertTrue(file.whole());
    LabReport report = file.reports().getFirst();
    assertEquals("DUPRÉ", report.patient().familyName());
    assertEquals("MARTIN", report.patient().birthName());
    assertEquals("Sodium", report.results().getFirst().label());
    assertFalse(read(text.substring(0, text.indexOf("L|1|||1"))).whole());
  }

  @Test
  void aLineThatIsNoSegmentMayBeTheRestOfAnother() {
    assertFalse(read(ORU.replace("||6.7|mmol", "||6\r.7|mmol")).whole());
  }
}
