package org.galien.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.documents.descriptions.DescriptionEmpty;
import org.galien.documents.descriptions.DescriptionView;
import org.galien.documents.descriptions.DescriptionsAreForClinicians;
import org.galien.documents.descriptions.Provenance;
import org.galien.documents.filing.DocumentAlreadyFiled;
import org.galien.documents.filing.DocumentDateImpossible;
import org.galien.documents.filing.DocumentFiledAnew;
import org.galien.documents.filing.Filing;
import org.galien.documents.filing.FilingIncomplete;
import org.galien.documents.filing.PatientIdentityChanged;
import org.galien.documents.filing.ProposalOrigin;
import org.galien.documents.inbox.UrgentMail;
import org.galien.documents.opening.Samples;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class FilingIT {
  private static final LocalDate DATE = LocalDate.of(2025, 11, 20);

  private final Documents documents;
  private final AuditTrail audit;
  private final People people;
  private final UrgentMail urgent;
  private final AlertBoard board;

  FilingIT(Services services) {
    this.documents = services.get(Documents.class);
    this.audit = services.get(AuditTrail.class);
    this.people = new People(services);
    this.urgent = services.get(UrgentMail.class);
    this.board = services.get(AlertBoard.class);
  }

  private DocumentId received() throws IOException {
    byte[] bytes = Samples.letterPdf(UUID.randomUUID().toString());
    return documents.receive("labo.pdf", new ByteArrayInputStream(bytes), "Import");
  }

  private Filing filing(PatientId patient) {
    return filing(people.seen(patient));
  }

  private static Filing filing(SeenPatient patient) {
    return new Filing(
        patient,
        DocumentType.BIOLOGIE,
        DATE,
        "Ionogramme",
        "Dr Pottier",
        new ProposalOrigin("rules 1", List.of("type")));
  }

  private List<String> actions(PatientId patient) {
    return audit.ofPatient(patient.value(), 20).stream()
        .map(AuditEntry::action)
        .filter(action -> action.startsWith("document."))
        .toList();
  }

  @Test
  void whatIsUrgentIsToldOnceToThoseWhoTreatUntilSomebodyFilesIt() throws IOException {
    DocumentId id = received();
    urgent.found(id);
    urgent.found(id);
    Eventually.waitUntil("told", () -> told(Role.PHYSICIAN, id) == 1);
    assertEquals(0, told(Role.SECRETARY, id));
    PatientId patient = people.patient();
    people.bySecretary(() -> documents.file(id, filing(patient)));
    Eventually.waitUntil("told no more", () -> told(Role.PHYSICIAN, id) == 0);
    urgent.found(id);
    assertEquals(0, told(Role.PHYSICIAN, id));
  }

  private long told(Role role, DocumentId id) {
    return board.of(new Actor(new UserId(1), "Essai", Set.of(role))).stream()
        .filter(alert -> alert.address().equals("/documents.xhtml?document=" + id.value()))
        .count();
  }

  @Test
  void aPersonFilesAndTheChartShowsIt() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    people.bySecretary(() -> documents.file(id, filing(patient)));
    DocumentSummary summary = documents.of(patient).getFirst();
    assertEquals("Ionogramme", summary.title());
    assertEquals(DATE, summary.date());
    AuditEntry entry = audit.ofPatient(patient.value(), 1).getFirst();
    assertEquals("document.filed", entry.action());
    assertTrue(entry.detail().endsWith("proposed by rules 1, corrected type"), entry.detail());
  }

  @Test
  void noProgramFiles() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    assertThrows(FilingNeedsAPerson.class, () -> documents.file(id, filing(patient)));
  }

  @Test
  void refusesAnIncompleteOrImpossibleFiling() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    LocalDate future = LocalDate.of(2999, 1, 1);
    Filing later = new Filing(people.seen(patient), DocumentType.AUTRE, future, "x", null);
    people.bySecretary(
        () -> {
          assertThrows(
              FilingIncomplete.class, () -> documents.file(id, filing((SeenPatient) null)));
          assertThrows(DocumentDateImpossible.class, () -> documents.file(id, later));
        });
    assertEquals(List.of(), documents.of(patient));
  }

  @Test
  void nothingIsFiledUnderAnIdentityThatNobodySaw() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    SeenPatient seen = people.seen(patient);
    people.change(patient, form -> PatientDraft.of(form.traits().using("Autrement")));
    people.bySecretary(
        () -> assertThrows(PatientIdentityChanged.class, () -> documents.file(id, filing(seen))));
    assertEquals(List.of(), documents.of(patient));
    people.bySecretary(() -> documents.file(id, filing(patient)));
    assertEquals(1, documents.of(patient).size());
  }

  @Test
  void aTelephoneNumberSavedMeanwhileKeepsNobodyFromFiling() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    SeenPatient seen = people.seen(patient);
    people.change(
        patient, form -> PatientDraft.of(form.traits(), null, Contact.ofPhone("06 12 34 56 78")));
    people.bySecretary(() -> documents.file(id, filing(seen)));
    assertEquals(1, documents.of(patient).size());
  }

  @Test
  void undoBringsItBackAndKeepsTheHistory() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    people.bySecretary(() -> documents.file(id, filing(patient)));
    people.bySecretary(() -> people.unfile(id));
    assertEquals(List.of(), documents.of(patient));
    assertEquals(List.of("document.unfiled", "document.filed"), actions(patient));
    people.bySecretary(() -> documents.file(id, filing(patient)));
    assertEquals(1, documents.of(patient).size());
  }

  @Test
  void takingBackWhatIsNotAsideChangesNothing() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    people.bySecretary(() -> documents.file(id, filing(patient)));
    people.bySecretary(() -> documents.takeBack(id));
    assertEquals(1, documents.of(patient).size());
    assertEquals(0, people.recorded("document.taken-back", id));
  }

  @Test
  void ofTwoSecretariesOneIsToldThatTheOtherWasFirst() throws Exception {
    DocumentId id = received();
    PatientId patient = people.patient();
    Actor first = people.secretary("Une");
    Actor second = people.secretary("Deux");
    CountDownLatch go = new CountDownLatch(1);
    ConcurrentLinkedQueue<RuntimeException> refused = new ConcurrentLinkedQueue<>();
    List<Thread> threads =
        List.of(filer(first, id, patient, go, refused), filer(second, id, patient, go, refused));
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, documents.of(patient).size());
    assertEquals(1, refused.size());
    assertInstanceOf(DocumentAlreadyFiled.class, refused.peek());
  }

  private Thread filer(
      Actor who,
      DocumentId id,
      PatientId patient,
      CountDownLatch go,
      ConcurrentLinkedQueue<RuntimeException> refused) {
    return Thread.ofPlatform()
        .start(
            () -> {
              try {
                go.await();
                people.by(who, () -> documents.file(id, filing(patient)));
              } catch (RuntimeException e) {
                refused.add(e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  @Test
  void undoingLateLeavesWhatSomebodyFiledSince() throws IOException {
    DocumentId id = received();
    people.bySecretary(() -> documents.file(id, filing(people.patient())));
    long seen = documents.view(id).filing().id();
    PatientId right = people.patient();
    people.bySecretary(() -> documents.move(id, seen, people.seen(right), "Homonyme"));
    people.bySecretary(
        () -> assertThrows(DocumentFiledAnew.class, () -> documents.unfile(id, seen)));
    assertEquals(right, documents.view(id).filing().patientId());
  }

  @Test
  void anAcceptedDescriptionSupersedesTheFormerOne() throws IOException {
    DocumentId id = received();
    Actor doctor = people.person("Dr Ouahbi-Lasserre", Role.PHYSICIAN);
    describe(doctor, id, "Potassium normal.", new Provenance("m", "p", false));
    describe(doctor, id, "Ionogramme normal.", new Provenance(null, null, true));
    DescriptionView current = documents.description(id).orElseThrow();
    assertEquals("Ionogramme normal.", current.text());
    assertEquals("Dr Ouahbi-Lasserre", current.acceptedBy());
    assertThrows(
        DescriptionEmpty.class, () -> describe(doctor, id, " ", new Provenance(null, null, false)));
  }

  @Test
  void receptionSeesTheDocumentButNeitherReadsNorWritesItsGist() throws IOException {
    DocumentId id = received();
    PatientId patient = people.patient();
    Actor doctor = people.person("Dr Ouahbi-Lasserre", Role.PHYSICIAN);
    describe(doctor, id, "Potassium bas.", new Provenance(null, null, false));
    people.bySecretary(() -> documents.file(id, filing(patient)));
    people.bySecretary(
        () -> {
          assertTrue(documents.description(id).isEmpty());
          DocumentSummary seen = documents.of(patient).getFirst();
          assertEquals("Ionogramme", seen.title());
          assertNull(seen.description());
          assertThrows(
              DescriptionsAreForClinicians.class,
              () -> documents.describe(id, "Normal.", new Provenance(null, null, false)));
        });
    people.by(
        doctor,
        () -> assertEquals("Potassium bas.", documents.of(patient).getFirst().description()));
  }

  private void describe(Actor who, DocumentId id, String text, Provenance provenance) {
    people.by(who, () -> documents.describe(id, text, provenance));
  }
}
