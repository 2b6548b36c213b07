package org.galien.documents;

import static org.galien.documents.LabPractice.dossier;
import static org.galien.documents.LabPractice.potassium;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.documents.laboratory.LabSamples;
import org.galien.documents.opening.PageRange;
import org.galien.documents.parts.PartView;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.DocumentResults;
import org.galien.documents.results.Fit;
import org.galien.documents.results.FoundResult;
import org.galien.documents.results.Results;
import org.galien.documents.results.ResultsAreForClinicians;
import org.galien.patients.PatientId;
import org.galien.platform.places.Measure;
import org.galien.platform.users.Actor;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ResultsIT {

  private final LabPractice lab;
  private final Documents documents;
  private final Results results;
  private final People people;
  private final Actor doctor;
  private final Criticals criticals;

  ResultsIT(Services services) {
    lab = new LabPractice(services);
    documents = lab.documents;
    results = lab.results;
    people = lab.people;
    doctor = lab.doctor;
    criticals = services.get(Criticals.class);
  }

  @Test
  void aNameLeadsToItsLatestValueForCliniciansAlone() throws IOException {
    PatientId patient = people.patient();
    lab.filed(
        patient, dossier(), potassium("4.2", "N", "F"), "RES|Sodium|NA|N|140|mmol/L|136|145|N|F");
    lab.filed(patient, dossier(), potassium("5.9", "H", "F"));
    List<FoundResult> found = new ArrayList<>();
    people.by(doctor, () -> found.addAll(results.named(patient.value(), "POTAS")));
    assertEquals(1, found.size());
    assertEquals("5.9", found.getFirst().latest().written());
    assertEquals(2, found.getFirst().count());
    people.by(doctor, () -> assertEquals(List.of(), results.named(patient.value(), "calcium")));
    people.bySecretary(() -> assertEquals(List.of(), results.named(patient.value(), "potassium")));
  }

  @Test
  void theValuesOfAFiledFileStandInTheChartOfItsPatientAndFollowTheDocument() throws IOException {
    PatientId patient = people.patient();
    DocumentId id =
        lab.received(LabSamples.file(lab.header(patient, dossier()), potassium("4.2", "N", "F")));
    assertEquals(List.of(), lab.table(patient).lines());
    lab.file(id, patient);
    Measure potassium = lab.line(patient, "potassium").latest().measure();
    assertEquals(new BigDecimal("4.2"), potassium.number());
    assertEquals(LabPractice.DAY, potassium.day());
    assertEquals("document=" + id.value(), potassium.selector());
    people.bySecretary(() -> people.unfile(id));
    assertEquals(List.of(), lab.table(patient).lines());
    lab.file(id, patient);
    assertEquals(1, lab.table(patient).lines().size());
  }

  @Test
  void aFileFiledWithSomebodyElseGivesThemNoValueUnlessAClinicianSaysItIsTheirs()
      throws IOException {
    PatientId named = people.patient();
    PatientId other = people.patient();
    DocumentId id =
        lab.received(LabSamples.file(lab.header(named, dossier()), potassium("4.2", "N", "F")));
    lab.file(id, other);
    assertEquals(List.of(), lab.table(other).lines());
    DocumentResults.Report report = results.of(id).orElseThrow().reports().getFirst();
    assertEquals(Fit.CONTRADICTS, report.fit());
    assertTrue(report.isWithheld());
    people.bySecretary(
        () ->
            assertThrows(
                ResultsAreForClinicians.class,
                () -> results.confirm(report.id(), people.seen(other))));
    people.by(doctor, () -> results.confirm(report.id(), people.seen(other)));
    assertEquals(1, lab.table(other).lines().size());
    people.bySecretary(
        () -> documents.move(id, documents.view(id).filing().id(), people.seen(named), "Erreur"));
    assertEquals(List.of(), lab.table(other).lines());
    assertEquals(1, lab.table(named).lines().size());
  }

  @Test
  void ofALotOnlyTheReportOfThePatientStandsInTheChart() throws IOException {
    PatientId one = people.patient();
    PatientId two = people.patient();
    String first = LabSamples.report(lab.header(one, dossier()), potassium("4.1", "N", "F"));
    DocumentId id =
        lab.received(
            first + LabSamples.file(lab.header(two, dossier()), potassium("6.0", "H", "F")));
    assertTrue(results.of(id).orElseThrow().isSeveral());
    lab.file(id, one);
    assertEquals(1, lab.line(one, "potassium").points().size());
    assertEquals(new BigDecimal("4.1"), lab.line(one, "potassium").latest().number());
  }

  @Test
  void aLotIsSeparatedSoThatEachChartGetsItsOwnReports() throws IOException {
    PatientId one = people.patient();
    PatientId two = people.patient();
    String first = LabSamples.report(lab.header(one, dossier()), potassium("4.1", "N", "F"));
    String second = LabSamples.file(lab.header(two, dossier()), potassium("5.0", "N", "F"));
    DocumentId lot = lab.received(first + second);
    assertEquals(2, documents.view(lot).pageCount());
    List<PageRange> each = List.of(new PageRange(1, 1), new PageRange(2, 2));
    List<PartView> parts = split(lot, each);
    List<PatientId> charts = List.of(one, two);
    for (int i = 0; i < 2; i++) {
      DocumentId part = parts.get(i).document();
      Eventually.waitUntil("results", () -> results.of(part).isPresent());
      assertFalse(results.of(part).orElseThrow().isSeveral());
      lab.file(part, charts.get(i));
      assertEquals(1, lab.line(charts.get(i), "potassium").points().size());
    }
    assertEquals(new BigDecimal("4.1"), lab.line(one, "potassium").latest().number());
    assertEquals(new BigDecimal("5"), lab.line(two, "potassium").latest().number());
  }

  @Test
  void aFileThatWasCutGivesNoValueAndSaysSo() throws IOException {
    PatientId patient = people.patient();
    String whole = LabSamples.file(lab.header(patient, dossier()), potassium("4.2", "N", "F"));
    DocumentId id = lab.received(whole.substring(0, whole.indexOf("****FIN****")));
    DocumentResults found = results.of(id).orElseThrow();
    assertFalse(found.isWhole());
    assertEquals("documents.results.trouble.cut", found.trouble());
    lab.file(id, patient);
    assertEquals(List.of(), lab.table(patient).lines());
  }

  @Test
  void theTextOfAReportCountsWhenItIsFiledAsBiologyAndOnceBesideTheFile() throws IOException {
    PatientId patient = people.patient();
    String text =
        "Prélèvement du 15/09/2025\nPotassium .... 4,2 mmol/L (3,5 - 5,1)\nNuméro " + dossier();
    DocumentId id = lab.received(text);
    lab.file(id, patient);
    assertEquals(new BigDecimal("4.2"), lab.line(patient, "potassium").latest().number());
    lab.filed(patient, dossier(), potassium("4.2", "N", "F"));
    assertEquals(1, lab.line(patient, "potassium").points().size());
    people.bySecretary(() -> people.unfile(id));
    Filing letter =
        new Filing(
            people.seen(patient),
            DocumentType.COURRIER_SPECIALISTE,
            LabPractice.DAY,
            "Lettre",
            null);
    people.bySecretary(() -> documents.file(id, letter));
    assertFalse(results.of(id).orElseThrow().reports().getFirst().charted());
  }

  @Test
  void whoHasNoClinicalRoleReadsNoResults() throws IOException {
    PatientId patient = people.patient();
    lab.filed(patient, dossier(), potassium("4.2", "N", "F"));
    people.bySecretary(
        () -> {
          assertEquals(List.of(), results.table(patient.value(), 0).lines());
          assertThrows(ResultsAreForClinicians.class, criticals::open);
        });
  }

  private List<PartView> split(DocumentId id, List<PageRange> ranges) {
    List<PartView> parts = new ArrayList<>();
    people.bySecretary(
        () -> {
          try {
            parts.addAll(documents.split(id, ranges).parts());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return parts;
  }
}
