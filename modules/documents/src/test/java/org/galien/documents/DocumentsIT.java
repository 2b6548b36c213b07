package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PagePictures;
import org.galien.documents.archive.ReadMark;
import org.galien.documents.archive.ReadPage;
import org.galien.documents.archive.ReadingReport;
import org.galien.documents.archive.Reception;
import org.galien.documents.filing.Filing;
import org.galien.documents.inbox.InboxEntry;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.InboxSlice;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.documents.opening.Samples;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class DocumentsIT {
  private final Services services;
  private final Documents documents;
  private final WaitingDocuments waiting;
  private final PagePictures pictures;
  private final People people;

  DocumentsIT(Services services) {
    this.services = services;
    this.documents = services.get(Documents.class);
    this.waiting = services.get(WaitingDocuments.class);
    this.pictures = services.get(PagePictures.class);
    this.people = new People(services);
  }

  private DocumentId receive(String name, byte[] bytes) throws IOException {
    return documents.receive(name, new ByteArrayInputStream(bytes), "Import");
  }

  private DocumentView readToEnd(DocumentId id) {
    waitUntil(
        "read " + id,
        () -> {
          DocumentStatus status = documents.view(id).status();
          return status == DocumentStatus.READY || status == DocumentStatus.QUARANTINED;
        });
    return documents.view(id);
  }

  private static byte[] letter() {
    return Samples.letterPdf(UUID.randomUUID().toString());
  }

  private List<DocumentRead> since(DocumentView view) {
    return documents.readAfter(new ReadMark(view.receivedAt(), 0), 1000).documents();
  }

  @Test
  void pageAfterPageGivesEveryDocumentReadOnceThoughMoreAreReadAtOneMoment() throws Exception {
    sql(
        "INSERT INTO documents_document (id, sha256, file_name, size_bytes, kind, source,"
            + " received_at, received_by, reading, read_at) SELECT 900000 + seq, SHA2(CONCAT('p',"
            + " seq), 256), 'x.pdf', 1, 'PDF', 'Import', '2001-02-03', 'Test', 'READ',"
            + " '2001-02-03' + INTERVAL seq DIV 700 SECOND FROM seq_1_to_1200",
        "INSERT INTO documents_text (document_id, revision, body) SELECT 900000 + seq, 1, 'x'"
            + " FROM seq_1_to_1200");
    List<DocumentRead> all = new ArrayList<>();
    ReadPage page = documents.readAfter(ReadMark.START, 500);
    while (all.size() < 1200) {
      all.addAll(page.documents());
      page = documents.readAfter(ReadMark.of(page.end().text()), 500);
    }
    List<Long> old =
        all.stream().map(d -> d.documentId().value()).filter(id -> id > 900_000).toList();
    sql(
        "DELETE FROM documents_text WHERE document_id > 900000",
        "DELETE FROM documents_document WHERE id > 900000");
    assertEquals(LongStream.rangeClosed(900_001, 901_200).boxed().toList(), old);
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private InboxEntry entry(DocumentId id) {
    return waiting.inbox(InboxFilter.all()).entries().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheOriginalAndReadsItInTheBackground() throws IOException {
    byte[] bytes = letter();
    DocumentId id = receive("C:\\scans\\labo.pdf", bytes);
    DocumentView view = readToEnd(id);
    assertEquals(DocumentStatus.READY, view.status());
    assertEquals("labo.pdf", view.fileName());
    assertEquals(1, view.pageCount());
    assertTrue(documents.text(id).contains("DURAND Jeanne"));
    assertTrue(documents.pages(id).getFirst().text().contains("Potassium"));
    try (InputStream original = documents.original(id)) {
      assertArrayEquals(bytes, original.readAllBytes());
    }
    assertTrue(since(view).contains(new DocumentRead(id, 1)));
  }

  @Test
  void theSameBytesTwiceAreOneDocument() throws IOException {
    byte[] bytes = letter();
    Reception first = documents.accept("a.pdf", new ByteArrayInputStream(bytes), "Import");
    Reception second = documents.accept("b.pdf", new ByteArrayInputStream(bytes), "MSSanté");
    assertFalse(first.known());
    assertTrue(second.known());
    assertEquals(first.id(), second.id());
    assertEquals("a.pdf", second.fileName());
  }

  @Test
  void badInputIsKeptAsideWithAClearReason() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(letter(), 200);
    Map<String, byte[]> files =
        Map.of(
            "empty", new byte[0],
            "corrupt", cut,
            "encrypted", Samples.encryptedPdf(),
            "archive", Samples.zip(),
            "too-many-pages", Samples.pdf(300));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DocumentId id = receive(file.getKey() + ".pdf", file.getValue());
      DocumentView view = readToEnd(id);
      assertEquals(DocumentStatus.QUARANTINED, view.status(), file.getKey());
      ReadingReport reading = view.reading();
      assertEquals("documents.quarantine." + file.getKey(), reading.messageKey());
      String told =
          Messages.text(Locale.FRENCH, reading.messageKey(), reading.arguments().toArray());
      assertFalse(told.contains("{"), told);
      try (InputStream original = documents.original(id)) {
        assertArrayEquals(file.getValue(), original.readAllBytes());
      }
    }
  }

  /** As the machine's kernel does when memory runs out. */
  @Test
  void fileAtWhichTheWorkerIsKilledTwiceIsQuarantinedAndTheNextOneIsRead() throws IOException {
    TestClock clock = services.get(TestClock.class);
    DocumentId id = receive("tueur.pdf", letter());
    Set<Long> killed = new HashSet<>();
    try {
      waitUntil(
          "quarantined " + id,
          () -> {
            // The second try is due some seconds later.
            clock.stopAt(Instant.now().plusSeconds(30));
            ProcessHandle.current()
                .children()
                .filter(p -> p.info().commandLine().orElse("").contains("DisplayVMOutputToStderr"))
                .filter(ProcessHandle::destroyForcibly)
                .forEach(p -> killed.add(p.pid()));
            return documents.view(id).status() == DocumentStatus.QUARANTINED;
          });
    } finally {
      clock.goOn();
    }
    assertTrue(killed.size() >= 2, killed + " killed");
    assertEquals("documents.quarantine.died", documents.view(id).reading().messageKey());
    assertEquals(DocumentStatus.READY, readToEnd(receive("suivant.pdf", letter())).status());
    people.bySecretary(() -> documents.readAgain(id));
    assertEquals(DocumentStatus.READY, readToEnd(id).status());
  }

  @Test
  void whatCannotBeReadCanStillBeFiledByHand() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(letter(), 210);
    DocumentId id = receive("fax.pdf", cut);
    readToEnd(id);
    SeenPatient patient = people.seen(people.patient());
    people.bySecretary(
        () -> documents.file(id, new Filing(patient, DocumentType.AUTRE, null, " ", null)));
    DocumentView filed = documents.view(id);
    assertEquals(DocumentStatus.FILED, filed.status());
    assertEquals("fax.pdf", filed.filing().title());
    people.bySecretary(() -> people.unfile(id));
    assertEquals(DocumentStatus.QUARANTINED, documents.view(id).status());
  }

  @Test
  void readsAgainUnderANewRevision() throws IOException {
    DocumentId id = receive("x.pdf", letter());
    DocumentView before = readToEnd(id);
    people.bySecretary(() -> documents.readAgain(id));
    readToEnd(id);
    assertTrue(since(before).contains(new DocumentRead(id, 2)));
    assertEquals(1, documents.pages(id).size());
  }

  @Test
  void theInboxCountsAndLosesWhatIsSetAside() throws IOException {
    DocumentId id = receive("pub.pdf", letter());
    readToEnd(id);
    assertNull(entry(id).proposal());
    assertNotNull(waiting.inbox(InboxFilter.all()).counts().get(InboxSlice.TO_CONFIRM));
    int before = documents.waitingCount();
    people.bySecretary(() -> documents.setAside(id, "Publicité"));
    assertEquals(before - 1, documents.waitingCount());
    List<InboxEntry> aside = waiting.inbox(new InboxFilter(InboxSlice.SET_ASIDE, false)).entries();
    assertTrue(aside.stream().anyMatch(e -> e.id().equals(id)));
    people.bySecretary(() -> documents.takeBack(id));
    assertEquals(DocumentStatus.READY, entry(id).status());
  }

  @Test
  void anAdministratorWithoutAnotherRoleSeesNoMailNorDoesNobody() throws IOException {
    DocumentId id = receive("z.pdf", letter());
    PatientId patient = people.patient();
    List<Executable> attempts =
        List.of(
            () -> documents.open(id),
            () -> documents.view(id),
            () -> documents.text(id),
            () -> documents.original(id),
            () -> documents.of(patient),
            () -> documents.waitingCount(),
            () -> receive("w.pdf", letter()),
            () -> waiting.inbox(InboxFilter.all()),
            () -> pictures.of(id, 1));
    for (Actor actor :
        List.of(people.person("Administration", Role.ADMINISTRATOR), Actor.nobody("porte"))) {
      people.by(
          actor,
          () -> attempts.forEach(a -> assertThrows(DocumentsAreForReceptionAndCare.class, a)));
    }
    for (Role role : MailHandlers.ROLES) {
      people.by(
          people.person("Accueil et soins", role), () -> assertEquals(id, documents.view(id).id()));
    }
  }

  @Test
  void showsPagesOfWhatCanBeOpened() throws IOException {
    DocumentId id = receive("y.pdf", letter());
    readToEnd(id);
    byte[] png = pictures.of(id, 1);
    assertEquals((byte) 0x89, png[0]);
    assertEquals(png, pictures.of(id, 1));
  }
}
