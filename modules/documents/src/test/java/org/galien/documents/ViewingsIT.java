package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PagePictures;
import org.galien.documents.filing.Filing;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.documents.opening.Samples;
import org.galien.documents.results.Results;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.care.ReasonWanted;
import org.galien.platform.rules.Rules;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class ViewingsIT {
  private final Documents documents;
  private final PagePictures pictures;
  private final WaitingDocuments waiting;
  private final AuditTrail audit;
  private final Results results;
  private final CareCircle circle;
  private final Rules rules;
  private final People people;
  private final Actor secretary;
  private DocumentId id;

  ViewingsIT(Services services) {
    this.documents = services.get(Documents.class);
    this.pictures = services.get(PagePictures.class);
    this.waiting = services.get(WaitingDocuments.class);
    this.audit = services.get(AuditTrail.class);
    this.results = services.get(Results.class);
    this.circle = services.get(CareCircle.class);
    this.rules = services.get(Rules.class);
    this.people = new People(services);
    this.secretary = people.secretary("Solène Guivarc’h");
  }

  @BeforeEach
  void receive() throws IOException {
    byte[] bytes = Samples.letterPdf(UUID.randomUUID().toString());
    id = documents.receive("labo.pdf", new ByteArrayInputStream(bytes), "Import");
    waitUntil("read " + id, () -> documents.view(id).status() == DocumentStatus.READY);
  }

  private long viewed() {
    return people.recorded("document.viewed", id);
  }

  private void picture() {
    try {
      pictures.of(id, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void cardPagesAndTextAreOneLook() {
    people.by(
        secretary,
        () -> {
          documents.open(id);
          documents.text(id);
          documents.pages(id);
          picture();
          documents.open(id);
        });
    assertEquals(1, viewed());
    people.by(people.secretary("Une autre"), () -> documents.open(id));
    assertEquals(2, viewed());
  }

  @Test
  void aPictureIsOnRecordAlsoWithoutItsCard() {
    people.by(secretary, this::picture);
    assertEquals(1, viewed());
  }

  @Test
  void neitherTheListNorBackgroundWorkLooksAtADocument() {
    people.by(secretary, () -> waiting.inbox(InboxFilter.all()));
    documents.text(id);
    picture();
    assertEquals(0, viewed());
  }

  @Test
  void aLookAtAFiledDocumentNamesThePatient() {
    PatientId patient = people.patient();
    people.by(
        secretary,
        () -> {
          documents.open(id);
          Filing filing = new Filing(people.seen(patient), DocumentType.BIOLOGIE, null, "", null);
          documents.file(id, filing);
          documents.text(id);
        });
    AuditEntry last = audit.ofPatient(patient.value(), 1).getFirst();
    assertEquals("document.viewed", last.action());
    assertEquals(id.value(), last.subject().id());
  }

  @Test
  void ofAChartThatAsksWhyNoDocumentIsReadBeforeTheReasonIsSaid() {
    PatientId patient = people.patient();
    people.by(
        secretary,
        () ->
            documents.file(
                id, new Filing(people.seen(patient), DocumentType.BIOLOGIE, null, "", null)));
    Actor doctor = people.person("Dr Ailleurs", Role.PHYSICIAN);
    rules.turn(CareCircle.SHARED, false);
    rules.turn(CareCircle.ASKS, true);
    try {
      for (Executable read : reads(patient)) {
        people.by(doctor, () -> assertThrows(ReasonWanted.class, read));
      }
      people.by(doctor, () -> assertEquals(List.of(), latest(patient)));
      assertEquals(0, viewed());
      people.by(secretary, () -> assertDoesNotThrow(() -> documents.open(id)));
      people.by(doctor, () -> circle.open(patient.value(), OpeningReason.ADVICE, null));
      for (Executable read : reads(patient)) {
        people.by(doctor, () -> assertDoesNotThrow(read));
      }
    } finally {
      rules.turn(CareCircle.ASKS, false);
      rules.turn(CareCircle.SHARED, true);
    }
  }

  private List<Executable> reads(PatientId patient) {
    return List.of(
        () -> documents.of(patient),
        () -> documents.open(id),
        () -> documents.text(id),
        () -> documents.pages(id),
        () -> documents.enclosures(id),
        () -> documents.description(id),
        () -> documents.original(id).close(),
        () -> pictures.of(id, 1));
  }

  private List<?> latest(PatientId patient) {
    return results.latest(patient.value(), 10).lines();
  }
}
