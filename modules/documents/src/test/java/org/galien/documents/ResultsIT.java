package org.galien.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.documents.laboratory.LabSamples;
import org.galien.documents.opening.PageRange;
import org.galien.documents.parts.PartView;
import org.galien.documents.results.CriticalAcknowledgedBefore;
import org.galien.documents.results.CriticalNeedsConduct;
import org.galien.documents.results.CriticalView;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.DocumentResults;
import org.galien.documents.results.Fit;
import org.galien.documents.results.FoundResult;
import org.galien.documents.results.ResultTable;
import org.galien.documents.results.Results;
import org.galien.documents.results.ResultsAreForClinicians;
import org.galien.documents.results.Thresholds;
import org.galien.documents.results.ThresholdsNeedADoctor;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.places.Measure;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ResultsIT {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
  private static int numbers;

  private final Documents documents;
  private final Results results;
  private final Criticals criticals;
  private final Thresholds thresholds;
  private final AlertBoard board;
  private final Patients patients;
  private final People people;
  private final Actor doctor;

  ResultsIT(Services services) {
    this.documents = services.get(Documents.class);
    this.results = services.get(Results.class);
    this.criticals = services.get(Criticals.class);
    this.thresholds = services.get(Thresholds.class);
    this.board = services.get(AlertBoard.class);
    this.patients = services.get(Patients.class);
    this.people = new People(services);
    this.doctor = people.person("Dr Hélène Castaing", Role.PHYSICIAN);
  }

  private static String dossier() {
    return "D" + System.nanoTime() + ++numbers;
  }

  private String header(PatientId patient, String dossier) {
    PatientIdentity one = patients.identities(List.of(patient)).getFirst();
    return LabSamples.header(one.birthName(), "JEANNE", "14/03/1958", dossier);
  }

  /** Read to the end, results included. */
  private DocumentId received(String name, byte[] bytes) throws IOException {
    DocumentId id = documents.receive(name, new ByteArrayInputStream(bytes), "Apicrypt");
    Eventually.waitUntil("read", () -> documents.view(id).status() == DocumentStatus.READY);
    return id;
  }

  private DocumentId received(String text) throws IOException {
    DocumentId id = received("bilan.hpr", text.getBytes(StandardCharsets.ISO_8859_1));
    Eventually.waitUntil("results", () -> results.of(id).isPresent());
    return id;
  }

  private void file(DocumentId id, PatientId patient) {
    Filing filing = new Filing(people.seen(patient), DocumentType.BIOLOGIE, DAY, "Bilan", null);
    people.bySecretary(() -> documents.file(id, filing));
  }

  private DocumentId filed(PatientId patient, String dossier, String... lines) throws IOException {
    DocumentId id = received(LabSamples.file(header(patient, dossier), lines));
    file(id, patient);
    return id;
  }

  private ResultTable table(PatientId patient) {
    ResultTable[] table = new ResultTable[1];
    people.by(doctor, () -> table[0] = results.table(patient.value(), 0));
    return table[0];
  }

  private ResultTable.Line line(PatientId patient, String key) {
    return table(patient).lines().stream()
        .filter(l -> l.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static String potassium(String value, String flag, String status) {
    return "RES|Potassium|K|N|" + value + "|mmol/L|3.5|5.1|" + flag + "|" + status;
  }

  @Test
  void aNameLeadsToItsLatestValueForCliniciansAlone() throws IOException {
    PatientId patient = people.patient();
    filed(patient, dossier(), potassium("4.2", "N", "F"), "RES|Sodium|NA|N|140|mmol/L|136|145|N|F");
    filed(patient, dossier(), potassium("5.9", "H", "F"));
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
        received(LabSamples.file(header(patient, dossier()), potassium("4.2", "N", "F")));
    assertEquals(List.of(), table(patient).lines());
    file(id, patient);
    Measure potassium = line(patient, "potassium").latest().measure();
    assertEquals(new BigDecimal("4.2"), potassium.number());
    assertEquals(DAY, potassium.day());
    assertEquals("document=" + id.value(), potassium.selector());
    people.bySecretary(() -> people.unfile(id));
    assertEquals(List.of(), table(patient).lines());
    file(id, patient);
    assertEquals(1, table(patient).lines().size());
  }

  @Test
  void aFileFiledWithSomebodyElseGivesThemNoValueUnlessAClinicianSaysItIsTheirs()
      throws IOException {
    PatientId named = people.patient();
    PatientId other = people.patient();
    DocumentId id = received(LabSamples.file(header(named, dossier()), potassium("4.2", "N", "F")));
    file(id, other);
    assertEquals(List.of(), table(other).lines());
    DocumentResults.Report report = results.of(id).orElseThrow().reports().getFirst();
    assertEquals(Fit.CONTRADICTS, report.fit());
    assertTrue(report.isWithheld());
    people.bySecretary(
        () ->
            assertThrows(
                ResultsAreForClinicians.class,
                () -> results.confirm(report.id(), people.seen(other))));
    people.by(doctor, () -> results.confirm(report.id(), people.seen(other)));
    assertEquals(1, table(other).lines().size());
    people.bySecretary(
        () -> documents.move(id, documents.view(id).filing().id(), people.seen(named), "Erreur"));
    assertEquals(List.of(), table(other).lines());
    assertEquals(1, table(named).lines().size());
  }

  @Test
  void ofALotOnlyTheReportOfThePatientStandsInTheChart() throws IOException {
    PatientId one = people.patient();
    PatientId two = people.patient();
    String first = LabSamples.report(header(one, dossier()), potassium("4.1", "N", "F"));
    DocumentId id =
        received(first + LabSamples.file(header(two, dossier()), potassium("6.0", "H", "F")));
    assertTrue(results.of(id).orElseThrow().isSeveral());
    file(id, one);
    assertEquals(1, line(one, "potassium").points().size());
    assertEquals(new BigDecimal("4.1"), line(one, "potassium").latest().number());
  }

  @Test
  void aLotIsSeparatedSoThatEachChartGetsItsOwnReports() throws IOException {
    PatientId one = people.patient();
    PatientId two = people.patient();
    String first = LabSamples.report(header(one, dossier()), potassium("4.1", "N", "F"));
    String second = LabSamples.file(header(two, dossier()), potassium("5.0", "N", "F"));
    DocumentId lot = received(first + second);
    assertEquals(2, documents.view(lot).pageCount());
    List<PageRange> each = List.of(new PageRange(1, 1), new PageRange(2, 2));
    List<PartView> parts = split(lot, each);
    List<PatientId> charts = List.of(one, two);
    for (int i = 0; i < 2; i++) {
      DocumentId part = parts.get(i).document();
      Eventually.waitUntil("results", () -> results.of(part).isPresent());
      assertFalse(results.of(part).orElseThrow().isSeveral());
      file(part, charts.get(i));
      assertEquals(1, line(charts.get(i), "potassium").points().size());
    }
    assertEquals(new BigDecimal("4.1"), line(one, "potassium").latest().number());
    assertEquals(new BigDecimal("5"), line(two, "potassium").latest().number());
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

  @Test
  void aFileThatWasCutGivesNoValueAndSaysSo() throws IOException {
    PatientId patient = people.patient();
    String whole = LabSamples.file(header(patient, dossier()), potassium("4.2", "N", "F"));
    DocumentId id = received(whole.substring(0, whole.indexOf("****FIN****")));
    DocumentResults found = results.of(id).orElseThrow();
    assertFalse(found.isWhole());
    assertEquals("documents.results.trouble.cut", found.trouble());
    file(id, patient);
    assertEquals(List.of(), table(patient).lines());
  }

  @Test
  void aCorrectedValueTakesThePlaceOfTheFormerWhichStaysReadableAndComesBackWithIt()
      throws IOException {
    PatientId patient = people.patient();
    String dossier = dossier();
    filed(patient, dossier, potassium("4.2", "N", "F"), "RES|Sodium|NA|N|139|mmol/L|136|145|N|F");
    DocumentId correction = filed(patient, dossier, potassium("4.9", "N", "C"));
    ResultTable.Line line = line(patient, "potassium");
    assertEquals(1, line.points().size());
    assertEquals(new BigDecimal("4.9"), line.latest().number());
    assertEquals(Measure.Standing.CORRECTED, line.latest().measure().standing());
    assertEquals("4.2", line.latest().measure().former());
    assertEquals(1, line(patient, "sodium").points().size());
    people.bySecretary(() -> people.unfile(correction));
    assertEquals(new BigDecimal("4.2"), line(patient, "potassium").latest().number());
    assertNull(line(patient, "potassium").latest().measure().former());
  }

  @Test
  void aValueThatIsNotValidatedSaysSoUntilItIs() throws IOException {
    PatientId patient = people.patient();
    String dossier = dossier();
    filed(patient, dossier, potassium("4.2", "N", "R"));
    assertEquals(
        Measure.Standing.PRELIMINARY, line(patient, "potassium").latest().measure().standing());
    filed(patient, dossier, potassium("4.2", "N", "F"));
    assertEquals(1, line(patient, "potassium").points().size());
    assertEquals(Measure.Standing.VALID, line(patient, "potassium").latest().measure().standing());
  }

  @Test
  void unitsOfOneAnalyteAreReconciledAndOthersHaveALineOfTheirOwn() throws IOException {
    PatientId patient = people.patient();
    filed(
        patient,
        dossier(),
        "RES|Glycémie à jeun|GLY|N|6.55|mmol/L|4.1|5.9|H|F",
        "RES|HbA1c|A1C|N|6.5|%|||N|F",
        "TEX|BIOCHIMIE URINAIRE",
        "RES|Créatinine|CU|N|9|mmol/L|||N|F");
    String later = header(patient, dossier()).replace("15/09/2025", "20/09/2025");
    file(
        received(
            LabSamples.file(
                later,
                "RES|Glucose à jeun|G|N|1.18|g/L|0.74|1.06|H|F",
                "RES|HbA1c|A1C|N|48|mmol/mol|||N|F",
                "RES|Créatinine|CREA|N|81|µmol/L|53|97|N|F")),
        patient);
    ResultTable.Line glucose = line(patient, "glucose-jeun");
    assertEquals("g/L", glucose.unit());
    assertEquals("0.74–1.06", glucose.range());
    assertEquals(
        List.of("1.18", "1.18"),
        glucose.points().stream().map(p -> p.number().toPlainString()).toList());
    assertTrue(glucose.points().getLast().converted());
    assertEquals("6.55", glucose.points().getLast().measure().written());
    assertEquals(
        2, table(patient).lines().stream().filter(l -> l.analyte().equals("hba1c")).count());
    assertEquals(1, line(patient, "creatinine").points().size());
    assertTrue(
        table(patient).lines().stream()
            .anyMatch(l -> l.name().equals("Créatinine (BIOCHIMIE URINAIRE)")));
  }

  @Test
  void thePracticeSaysWhatALaboratorysLabelMeansAndTakesItBack() throws IOException {
    PatientId patient = people.patient();
    String label = "Ionogramme potassique " + dossier();
    filed(patient, dossier(), "RES|" + label + "|KX|N|4.4|mmol/L|3.5|5.1|N|F");
    assertTrue(table(patient).lines().getFirst().isUnknown());
    people.by(doctor, () -> results.name(label, "potassium"));
    assertEquals("Potassium", table(patient).lines().getFirst().name());
    people.by(doctor, () -> results.name(label, ""));
    assertTrue(table(patient).lines().getFirst().isUnknown());
  }

  @Test
  void aCriticalValueIsToldBeforeItIsFiledAndStaysOpenUntilAClinicianSaysWhatWasDone()
      throws IOException {
    PatientId patient = people.patient();
    DocumentId id =
        received(LabSamples.file(header(patient, dossier()), potassium("6.7", "HH", "F")));
    CriticalView critical = critical(id);
    assertEquals("6.7 mmol/L", critical.value());
    assertEquals(0, critical.patient());
    Eventually.waitUntil(
        "told",
        () -> board.of(doctor).stream().anyMatch(a -> a.kind().equals("documents.critical")));
    file(id, patient);
    assertTrue(critical(id).isOpen());
    people.bySecretary(
        () ->
            assertThrows(
                ResultsAreForClinicians.class, () -> criticals.acknowledge(critical.id(), "Vu")));
    people.by(
        doctor,
        () -> {
          assertThrows(CriticalNeedsConduct.class, () -> criticals.acknowledge(critical.id(), " "));
          criticals.acknowledge(critical.id(), "Patiente prévenue, ECG demandé");
          assertThrows(
              CriticalAcknowledgedBefore.class, () -> criticals.acknowledge(critical.id(), "Vu"));
          CriticalView kept = criticals.of(patient.value()).getFirst();
          assertEquals("Dr Hélène Castaing", kept.acknowledgedBy());
          assertEquals("Patiente prévenue, ECG demandé", kept.conduct());
        });
  }

  private CriticalView critical(DocumentId id) {
    CriticalView[] found = new CriticalView[1];
    people.by(
        doctor,
        () ->
            found[0] =
                criticals.open().stream()
                    .filter(c -> c.document() == id.value())
                    .findFirst()
                    .orElseThrow());
    return found[0];
  }

  @Test
  void aThresholdCountsOnceADoctorConfirmedIt() throws IOException {
    String[] lines = {"RES|Calcium|CA|N|52|mg/L|88|105||F", "RES|Magnésium|MG|N|<0.3|mmol/L|||L|F"};
    PatientId before = people.patient();
    DocumentId silent = received(LabSamples.file(header(before, dossier()), lines));
    people.by(
        doctor,
        () -> assertTrue(criticals.open().stream().noneMatch(c -> c.document() == silent.value())));
    people.bySecretary(
        () ->
            assertThrows(
                ThresholdsNeedADoctor.class,
                () ->
                    thresholds.confirm(
                        "calcium", "mmol/L", new BigDecimal("1.8"), null, "Source")));
    people.by(
        doctor,
        () -> {
          thresholds.confirm(
              "calcium", "mmol/L", new BigDecimal("1.8"), new BigDecimal("3.5"), "Source");
          assertTrue(
              thresholds.all().stream()
                  .anyMatch(t -> t.analyte().equals("calcium") && t.isConfirmed()));
        });
    PatientId after = people.patient();
    DocumentId id = received(LabSamples.file(header(after, dossier()), lines));
    assertTrue(critical(id).byPractice());
    file(id, after);
    assertEquals(Measure.Mark.VERY_LOW, line(after, "calcium").latest().measure().mark());
    people.by(doctor, () -> thresholds.end("calcium"));
  }

  @Test
  void theTextOfAReportCountsWhenItIsFiledAsBiologyAndOnceBesideTheFile() throws IOException {
    PatientId patient = people.patient();
    String text =
        "Prélèvement du 15/09/2025\nPotassium .... 4,2 mmol/L (3,5 - 5,1)\nNuméro " + dossier();
    DocumentId id = received(text);
    file(id, patient);
    assertEquals(new BigDecimal("4.2"), line(patient, "potassium").latest().number());
    filed(patient, dossier(), potassium("4.2", "N", "F"));
    assertEquals(1, line(patient, "potassium").points().size());
    people.bySecretary(() -> people.unfile(id));
    Filing letter =
        new Filing(people.seen(patient), DocumentType.COURRIER_SPECIALISTE, DAY, "Lettre", null);
    people.bySecretary(() -> documents.file(id, letter));
    assertFalse(results.of(id).orElseThrow().reports().getFirst().charted());
  }

  @Test
  void whoHasNoClinicalRoleReadsNoResults() throws IOException {
    PatientId patient = people.patient();
    filed(patient, dossier(), potassium("4.2", "N", "F"));
    people.bySecretary(
        () -> {
          assertEquals(List.of(), results.table(patient.value(), 0).lines());
          assertThrows(ResultsAreForClinicians.class, criticals::open);
        });
  }
}
