package org.galien.documents;

import static org.galien.documents.LabPractice.dossier;
import static org.galien.documents.LabPractice.potassium;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.galien.documents.laboratory.LabSamples;
import org.galien.documents.results.ResultTable;
import org.galien.documents.results.Results;
import org.galien.patients.PatientId;
import org.galien.platform.places.Measure;
import org.galien.platform.users.Actor;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the table of a chart: in force, in one unit, under the practice's names. */
@ExtendWith(Standalone.class)
class ResultTableIT {

  private final LabPractice lab;
  private final Results results;
  private final People people;
  private final Actor doctor;

  ResultTableIT(Services services) {
    lab = new LabPractice(services);
    results = lab.results;
    people = lab.people;
    doctor = lab.doctor;
  }

  @Test
  void aCorrectedValueTakesThePlaceOfTheFormerWhichStaysReadableAndComesBackWithIt()
      throws IOException {
    PatientId patient = people.patient();
    String dossier = dossier();
    lab.filed(
        patient, dossier, potassium("4.2", "N", "F"), "RES|Sodium|NA|N|139|mmol/L|136|145|N|F");
    DocumentId correction = lab.filed(patient, dossier, potassium("4.9", "N", "C"));
    ResultTable.Line line = lab.line(patient, "potassium");
    assertEquals(1, line.points().size());
    assertEquals(new BigDecimal("4.9"), line.latest().number());
    assertEquals(Measure.Standing.CORRECTED, line.latest().measure().standing());
    assertEquals("4.2", line.latest().measure().former());
    assertEquals(1, lab.line(patient, "sodium").points().size());
    people.bySecretary(() -> people.unfile(correction));
    assertEquals(new BigDecimal("4.2"), lab.line(patient, "potassium").latest().number());
    assertNull(lab.line(patient, "potassium").latest().measure().former());
  }

  @Test
  void aValueThatIsNotValidatedSaysSoUntilItIs() throws IOException {
    PatientId patient = people.patient();
    String dossier = dossier();
    lab.filed(patient, dossier, potassium("4.2", "N", "R"));
    assertEquals(
        Measure.Standing.PRELIMINARY, lab.line(patient, "potassium").latest().measure().standing());
    lab.filed(patient, dossier, potassium("4.2", "N", "F"));
    assertEquals(1, lab.line(patient, "potassium").points().size());
    assertEquals(
        Measure.Standing.VALID, lab.line(patient, "potassium").latest().measure().standing());
  }

  @Test
  void unitsOfOneAnalyteAreReconciledAndOthersHaveALineOfTheirOwn() throws IOException {
    PatientId patient = people.patient();
    lab.filed(
        patient,
        dossier(),
        "RES|Glycémie à jeun|GLY|N|6.55|mmol/L|4.1|5.9|H|F",
        "RES|HbA1c|A1C|N|6.5|%|||N|F",
        "TEX|BIOCHIMIE URINAIRE",
        "RES|Créatinine|CU|N|9|mmol/L|||N|F");
    String later = lab.header(patient, dossier()).replace("15/09/2025", "20/09/2025");
    lab.file(
        lab.received(
            LabSamples.file(
                later,
                "RES|Glucose à jeun|G|N|1.18|g/L|0.74|1.06|H|F",
                "RES|HbA1c|A1C|N|48|mmol/mol|||N|F",
                "RES|Créatinine|CREA|N|81|µmol/L|53|97|N|F")),
        patient);
    ResultTable.Line glucose = lab.line(patient, "glucose-jeun");
    assertEquals("g/L", glucose.unit());
    assertEquals("0.74–1.06", glucose.range());
    assertEquals(
        List.of("1.18", "1.18"),
        glucose.points().stream().map(p -> p.number().toPlainString()).toList());
    assertTrue(glucose.points().getLast().converted());
    assertEquals("6.55", glucose.points().getLast().measure().written());
    assertEquals(
        2, lab.table(patient).lines().stream().filter(l -> l.analyte().equals("hba1c")).count());
    assertEquals(1, lab.line(patient, "creatinine").points().size());
    assertTrue(
        lab.table(patient).lines().stream()
            .anyMatch(l -> l.name().equals("Créatinine (BIOCHIMIE URINAIRE)")));
  }

  @Test
  void thePracticeSaysWhatALaboratorysLabelMeansAndTakesItBack() throws IOException {
    PatientId patient = people.patient();
    String label = "Ionogramme potassique " + dossier();
    lab.filed(patient, dossier(), "RES|" + label + "|KX|N|4.4|mmol/L|3.5|5.1|N|F");
    assertTrue(lab.table(patient).lines().getFirst().isUnknown());
    people.by(doctor, () -> results.name(label, "potassium"));
    assertEquals("Potassium", lab.table(patient).lines().getFirst().name());
    people.by(doctor, () -> results.name(label, ""));
    assertTrue(lab.table(patient).lines().getFirst().isUnknown());
  }
}
