package org.galien.documents.record;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.records.RecordUnavailable;
import org.galien.platform.records.RecordView;
import org.galien.platform.records.Records;
import org.galien.platform.records.RecordsAreForClinicians;
import org.galien.platform.records.RemoveRecords;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole chart as one file, from the wish to its removal. */
@ExtendWith(Standalone.class)
class RecordIT {

  private static final String LETTER = "FEVG 58 %. Contrôle <échographique> & suivi.";

  private final Services services;
  private final Records records;
  private final Acting acting;
  private final Actor doctor;
  private final PatientId patient;
  private final String name;

  RecordIT(Services services) {
    this.services = services;
    this.records = services.get(Records.class);
    this.acting = services.get(Acting.class);
    this.doctor = person(Role.PHYSICIAN);
    this.name = "EXPORT" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
    Traits traits = Traits.of(name, "Zoé", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    this.patient = services.get(Patients.class).create(PatientDraft.of(traits));
  }

  @AfterEach
  void goOn() {
    services.get(TestClock.class).goOn();
  }

  @Test
  void theFileHoldsTheChartForPeopleForSoftwareAndEachDocumentAsItCame() throws Exception {
    byte[] bytes = (LETTER + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    DocumentId letter = filed(bytes);
    long number = made();
    Map<String, byte[]> files = unpacked(number);
    assertEquals(
        Set.of(
            "dossier.json", "dossier.pdf", "LISEZMOI.txt", "documents/" + letter.value() + ".txt"),
        files.keySet());
    assertArrayEquals(bytes, files.get("documents/" + letter.value() + ".txt"));
    JsonObject bundle =
        Json.createReader(new ByteArrayInputStream(files.get("dossier.json"))).readObject();
    List<JsonObject> resources =
        bundle.getJsonArray("entry").stream()
            .map(JsonValue::asJsonObject)
            .map(entry -> entry.getJsonObject("resource"))
            .toList();
    assertEquals(
        Set.of("Patient", "DocumentReference"),
        resources.stream().map(r -> r.getString("resourceType")).collect(Collectors.toSet()));
    assertTrue(resources.toString().contains(name));
    try (PDDocument pdf = Loader.loadPDF(files.get("dossier.pdf"))) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains(name) && text.contains("Échographie & contrôle"), text);
      assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), "pages are numbered");
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "tagged");
    }
  }

  @Test
  void onlyWhoAskedFetchesItAndEachStepIsOnRecord() throws Exception {
    long number = made();
    Actor other = person(Role.PHYSICIAN);
    assertThrows(RecordUnavailable.class, () -> acting.as(other, () -> records.open(number)));
    Actor secretary = person(Role.SECRETARY);
    assertThrows(
        RecordsAreForClinicians.class,
        () -> acting.as(secretary, () -> records.ask(patient.value())));
    acting.as(doctor, () -> records.open(number)).close();
    List<String> told =
        services.get(AuditTrail.class).ofPatient(patient.value(), 3).stream()
            .map(AuditEntry::action)
            .toList();
    assertEquals(List.of("record.downloaded", "record.made", "record.asked"), told);
  }

  @Test
  void afterItsTimeTheFileIsGoneAndThatItWasMadeStays() throws Exception {
    long number = made();
    TestClock clock = services.get(TestClock.class);
    clock.stopAt(LocalDateTime.now(clock).plusDays(8));
    services.get(RemoveRecords.class).run(null);
    RecordView view = acting.as(doctor, () -> records.of(patient.value(), 1)).getFirst();
    assertTrue(view.removed());
    assertFalse(view.ready());
    assertThrows(RecordUnavailable.class, () -> acting.as(doctor, () -> records.open(number)));
  }

  private long made() throws Exception {
    long number = acting.as(doctor, () -> records.ask(patient.value()));
    waitUntil("export " + number, () -> latest().ready());
    return number;
  }

  private RecordView latest() {
    try {
      return acting.as(doctor, () -> records.of(patient.value(), 1)).getFirst();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, byte[]> unpacked(long number) throws Exception {
    Map<String, byte[]> files = new HashMap<>();
    try (var zip = new ZipInputStream(acting.as(doctor, () -> records.open(number)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private DocumentId filed(byte[] bytes) throws IOException {
    Documents documents = services.get(Documents.class);
    DocumentId id = documents.receive("lettre.txt", new ByteArrayInputStream(bytes), "Import");
    waitUntil("read " + id, () -> documents.view(id).status() == DocumentStatus.READY);
    var seen = services.get(Patients.class).identities(List.of(patient)).getFirst().seen();
    LocalDate today = LocalDate.now(services.get(Clock.class));
    acting.runAs(
        doctor,
        () ->
            documents.file(
                id,
                new Filing(
                    seen,
                    DocumentType.COURRIER_SPECIALISTE,
                    today,
                    "Échographie & contrôle",
                    "Dr Martin")));
    return id;
  }

  private Actor person(Role role) {
    String login = "r" + UUID.randomUUID().toString().substring(0, 12);
    Users users = services.get(Users.class);
    var id =
        users.create(
            new NewUser(login, "Dr " + login, "correct horse battery", Set.of(role), "", "", ""));
    return Actor.of(users.find(id).orElseThrow());
  }
}
