package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PagePictures;
import org.galien.documents.filing.Filing;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.documents.opening.Samples;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.users.Actor;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ViewingsIT {
  private final Documents documents;
  private final PagePictures pictures;
  private final WaitingDocuments waiting;
  private final AuditTrail audit;
  private final People people;
  private final Actor secretary;
  private DocumentId id;

  ViewingsIT(Services services) {
    this.documents = services.get(Documents.class);
    this.pictures = services.get(PagePictures.class);
    this.waiting = services.get(WaitingDocuments.class);
    this.audit = services.get(AuditTrail.class);
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
}
