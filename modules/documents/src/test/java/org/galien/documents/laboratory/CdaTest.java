package org.galien.documents.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CdaTest {

  static final String REPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <code code="11502-2" codeSystem="2.16.840.1.113883.6.1"/>
        <effectiveTime value="20250916100000+0200"/>
        <recordTarget><patientRole><patient>
          <name><family qualifier="BR">MARTIN</family><family>DUPRÉ</family><given>JEANNE</given></name>
          <birthTime value="19710304"/></patient></patientRole></recordTarget>
        <author><assignedAuthor><representedOrganization><name>Labo des Tilleuls</name></representedOrganization></assignedAuthor></author>
        <inFulfillmentOf><order><id root="1.2.3" extension="260915042"/></order></inFulfillmentOf>
        <documentationOf><serviceEvent><effectiveTime><low value="20250915074000+0200"/></effectiveTime></serviceEvent></documentationOf>
        <component><structuredBody><component><section><title>Ionogramme</title><entry>
          <observation classCode="OBS" moodCode="EVN">
            <code code="2823-3" codeSystem="2.16.840.1.113883.6.1" displayName="Potassium"/>
            <statusCode code="completed"/>
            <value xsi:type="PQ" value="6.7" unit="mmol/L"/>
            <interpretationCode code="HH"/>
            <referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="3.5" unit="mmol/L"/><high value="5.1" unit="mmol/L"/></value></observationRange></referenceRange>
          </observation></entry></section></component></structuredBody></component>
      </ClinicalDocument>
      """;

  @Test
  void aReportOfLevelThreeIsReadAsItStands() {
    LabFile file = LabFiles.read(REPORT).orElseThrow();
    assertTrue(file.whole());
    LabReport report = file.reports().getFirst();
    assertEquals("DUPRÉ", report.patient().familyName());
    assertEquals("MARTIN", report.patient().birthName());
    assertEquals(LocalDate.of(1971, 3, 4), report.patient().birthDate());
    assertEquals(LocalDate.of(2025, 9, 15), report.takenOn());
    assertEquals("260915042", report.dossier());
    assertEquals("Labo des Tilleuls", report.sender().name());
    LabResult potassium = report.results().getFirst();
    assertEquals("2823-3", potassium.loinc());
    assertEquals(new BigDecimal("6.7"), potassium.value().number());
    assertEquals(new BigDecimal("3.5"), potassium.value().low());
    assertTrue(potassium.critical());
    assertEquals("Ionogramme", potassium.heading());
  }

  @Test
  void aDocumentCutAnywhereGivesNothing() {
    for (int cut = 200; cut < REPORT.stripTrailing().length(); cut += 3) {
      LabFile file = LabFiles.read(REPORT.substring(0, cut)).orElseThrow();
      assertFalse(file.whole(), "cut at " + cut);
      assertTrue(file.reports().isEmpty());
    }
  }

  @Test
  void nothingOutsideIsFetchedByADocument() {
    String hostile =
        REPORT.replace(
            "<ClinicalDocument",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ClinicalDocument");
    assertFalse(LabFiles.read(hostile).orElseThrow().whole());
  }
}
