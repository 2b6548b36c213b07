package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.ReadingReport;
import org.galien.documents.archive.Reception;
import org.galien.documents.enclosures.EnclosureUnavailable;
import org.galien.documents.enclosures.EnclosureView;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.OddPdfs;
import org.galien.documents.opening.Samples;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class EnclosuresIT {
  private final Documents documents;
  private final People people;

  EnclosuresIT(Services services) {
    this.documents = services.get(Documents.class);
    this.people = new People(services);
  }

  private DocumentId read(String name, byte[] bytes) throws IOException {
    DocumentId id = documents.receive(name, new ByteArrayInputStream(bytes), "Import");
    waitForReading(id);
    return id;
  }

  private void waitForReading(DocumentId id) {
    waitUntil("read " + id, () -> documents.view(id).status() == DocumentStatus.READY);
  }

  private static byte[] letter() {
    return Samples.letterPdf(UUID.randomUUID().toString());
  }

  @Test
  void anEnclosedReportIsAnnouncedAndImportedAsADocumentOfItsOwn() throws IOException {
    byte[] report = letter();
    byte[] portfolio = OddPdfs.portfolio(Map.of("compte rendu.pdf", report));
    DocumentId id = read("envoi.pdf", portfolio);
    DocumentView view = documents.view(id);
    assertEquals(1, view.enclosures());
    ReadingReport told = view.reading();
    String sentence = Messages.text(Locale.FRENCH, told.messageKey(), told.arguments().toArray());
    assertTrue(sentence.contains("(1)"), sentence);
    EnclosureView before = documents.enclosures(id).getFirst();
    assertEquals("compte rendu.pdf", before.name());
    assertEquals(FileKind.PDF, before.kind());
    assertNull(before.imported());

    people.bySecretary(() -> imported(id, 1));
    EnclosureView after = documents.enclosures(id).getFirst();
    waitForReading(after.imported());
    assertTrue(documents.text(after.imported()).contains("DURAND Jeanne"));
    assertEquals(1, people.recorded("document.enclosure-imported", id));
    assertEquals(1, people.recorded("document.received", after.imported()));
    try (InputStream original = documents.original(id)) {
      assertArrayEquals(portfolio, original.readAllBytes());
    }
    assertTrue(imported(id, 1).known());
  }

  private Reception imported(DocumentId id, int number) {
    try {
      return documents.importEnclosure(id, number, "Import");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readingAgainKeepsWhatBecameOfAnEnclosure() throws IOException {
    DocumentId id = read("a.pdf", OddPdfs.portfolio(Map.of("a.pdf", letter())));
    DocumentId imported = imported(id, 1).id();
    people.bySecretary(() -> documents.readAgain(id));
    waitForReading(id);
    assertEquals(imported, documents.enclosures(id).getFirst().imported());
  }

  @Test
  void nothingIsTakenOutThatIsNotThereOrLiesTooDeep() throws IOException {
    DocumentId plain = read("x.pdf", letter());
    assertTrue(documents.enclosures(plain).isEmpty());
    assertThrows(EnclosureUnavailable.class, () -> documents.importEnclosure(plain, 1, "Import"));
    byte[] nested = letter();
    for (int depth = 0; depth < 7; depth++) {
      nested = OddPdfs.portfolio(Map.of("dedans.pdf", nested));
    }
    DocumentId at = read("poupée.pdf", nested);
    for (int depth = 0; depth < 5; depth++) {
      at = imported(at, 1).id();
      waitForReading(at);
    }
    DocumentId deepest = at;
    assertFalse(documents.enclosures(deepest).isEmpty());
    assertThrows(EnclosureUnavailable.class, () -> documents.importEnclosure(deepest, 1, "Import"));
  }

  @Test
  void enclosuresAreForThoseWhoHandleMail() throws IOException {
    DocumentId id = read("b.pdf", OddPdfs.portfolio(Map.of("b.pdf", letter())));
    people.by(
        people.person("Administration", Role.ADMINISTRATOR),
        () ->
            List.<Runnable>of(() -> documents.enclosures(id), () -> imported(id, 1))
                .forEach(
                    attempt -> assertThrows(DocumentsAreForReceptionAndCare.class, attempt::run)));
  }

  @Test
  void officeFilesAreNamedAndSayWhatToDo() throws IOException {
    byte[] rtf = ("{\\rtf1 " + UUID.randomUUID() + "}").getBytes();
    DocumentId id = documents.receive("courrier.rtf", new ByteArrayInputStream(rtf), "Import");
    waitUntil("read", () -> documents.view(id).status() == DocumentStatus.QUARANTINED);
    ReadingReport told = documents.view(id).reading();
    String sentence = Messages.text(Locale.FRENCH, told.messageKey(), told.arguments().toArray());
    assertTrue(sentence.contains("Word (.rtf)") && sentence.contains("PDF"), sentence);
  }
}
