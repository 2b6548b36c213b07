package org.galien.documents;

import static org.galien.documents.LabPractice.dossier;
import static org.galien.documents.LabPractice.potassium;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import org.galien.documents.laboratory.LabSamples;
import org.galien.documents.results.CriticalAcknowledgedBefore;
import org.galien.documents.results.CriticalNeedsConduct;
import org.galien.documents.results.CriticalView;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.ResultsAreForClinicians;
import org.galien.documents.results.Thresholds;
import org.galien.documents.results.ThresholdsNeedADoctor;
import org.galien.patients.PatientId;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.places.Measure;
import org.galien.platform.users.Actor;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values that somebody has to see. */
@ExtendWith(Standalone.class)
class CriticalsIT {

  private final LabPractice lab;
  private final People people;
  private final Actor doctor;
  private final Criticals criticals;
  private final Thresholds thresholds;
  private final AlertBoard board;

  CriticalsIT(Services services) {
    lab = new LabPractice(services);
    people = lab.people;
    doctor = lab.doctor;
    criticals = services.get(Criticals.class);
    thresholds = services.get(Thresholds.class);
    board = services.get(AlertBoard.class);
  }

  @Test
  void aCriticalValueIsToldBeforeItIsFiledAndStaysOpenUntilAClinicianSaysWhatWasDone()
      throws IOException {
    PatientId patient = people.patient();
    DocumentId id =
        lab.received(LabSamples.file(lab.header(patient, dossier()), potassium("6.7", "HH", "F")));
    CriticalView critical = critical(id);
    assertEquals("6.7 mmol/L", critical.value());
    assertEquals(0, critical.patient());
    Eventually.waitUntil(
        "told",
        () -> board.of(doctor).stream().anyMatch(a -> a.kind().equals("documents.critical")));
    lab.file(id, patient);
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

  @Test
  void aThresholdCountsOnceADoctorConfirmedIt() throws IOException {
    String[] lines = {"RES|Calcium|CA|N|52|mg/L|88|105||F", "RES|Magnésium|MG|N|<0.3|mmol/L|||L|F"};
    PatientId before = people.patient();
    DocumentId silent = lab.received(LabSamples.file(lab.header(before, dossier()), lines));
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
    DocumentId id = lab.received(LabSamples.file(lab.header(after, dossier()), lines));
    assertTrue(critical(id).byPractice());
    lab.file(id, after);
    assertEquals(Measure.Mark.VERY_LOW, lab.line(after, "calcium").latest().measure().mark());
    people.by(doctor, () -> thresholds.end("calcium"));
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
}
