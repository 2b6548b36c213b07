package org.galien.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.documents.laboratory.LabSamples;
import org.galien.documents.results.ResultTable;
import org.galien.documents.results.Results;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;

/** A practice that files what laboratories send. */
final class LabPractice {

  static final LocalDate DAY = LocalDate.of(2025, 9, 15);
  private static int numbers;

  final Documents documents;
  final Results results;
  final People people;
  final Actor doctor;
  private final Patients patients;

  LabPractice(Services services) {
    this.documents = services.get(Documents.class);
    this.results = services.get(Results.class);
    this.patients = services.get(Patients.class);
    this.people = new People(services);
    this.doctor = people.person("Dr Hélène Castaing", Role.PHYSICIAN);
  }

  static String dossier() {
    return "D" + System.nanoTime() + ++numbers;
  }

  static String potassium(String value, String flag, String status) {
    return "RES|Potassium|K|N|" + value + "|mmol/L|3.5|5.1|" + flag + "|" + status;
  }

  String header(PatientId patient, String dossier) {
    PatientIdentity one = patients.identities(List.of(patient)).getFirst();
    return LabSamples.header(one.birthName(), "JEANNE", "14/03/1958", dossier);
  }

  /** Read to the end, results included. */
  DocumentId received(String name, byte[] bytes) throws IOException {
    DocumentId id = documents.receive(name, new ByteArrayInputStream(bytes), "Apicrypt");
    Eventually.waitUntil("read", () -> documents.view(id).status() == DocumentStatus.READY);
    return id;
  }

  DocumentId received(String text) throws IOException {
    DocumentId id = received("bilan.hpr", text.getBytes(StandardCharsets.ISO_8859_1));
    Eventually.waitUntil("results", () -> results.of(id).isPresent());
    return id;
  }

  void file(DocumentId id, PatientId patient) {
    Filing filing = new Filing(people.seen(patient), DocumentType.BIOLOGIE, DAY, "Bilan", null);
    people.bySecretary(() -> documents.file(id, filing));
  }

  DocumentId filed(PatientId patient, String dossier, String... lines) throws IOException {
    DocumentId id = received(LabSamples.file(header(patient, dossier), lines));
    file(id, patient);
    return id;
  }

  ResultTable table(PatientId patient) {
    ResultTable[] table = new ResultTable[1];
    people.by(doctor, () -> table[0] = results.table(patient.value(), 0));
    return table[0];
  }

  ResultTable.Line line(PatientId patient, String key) {
    return table(patient).lines().stream()
        .filter(l -> l.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
