package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.archive.PageView;
import org.galien.documents.filing.DocumentAlreadyFiled;
import org.galien.documents.filing.DocumentSetAside;
import org.galien.documents.filing.Filing;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.Samples;
import org.galien.documents.parts.PartAlreadyFiled;
import org.galien.documents.parts.PartView;
import org.galien.documents.parts.PartWasGivenUp;
import org.galien.documents.parts.SplitImpossible;
import org.galien.documents.parts.SplitLeavesPagesOut;
import org.galien.documents.parts.SplitView;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class SplitIT {
  private static final List<PageRange> TWO = List.of(new PageRange(1, 2), new PageRange(3, 3));
  private static final List<PageRange> COPIES = List.of(new PageRange(1, 1), new PageRange(1, 1));

  private final Documents documents;
  private final People people;
  private final Actor secretary;

  SplitIT(Services services) {
    this.documents = services.get(Documents.class);
    this.people = new People(services);
    this.secretary = people.secretary("Solène Guivarc’h");
  }

  private DocumentId read(byte[] bytes) throws IOException {
    DocumentId id = documents.receive("télécopie.pdf", new ByteArrayInputStream(bytes), "Import");
    waitUntil("read " + id, () -> documents.view(id).status() == DocumentStatus.READY);
    return id;
  }

  /** Each page says which it is, and a word nothing else has. */
  private static byte[] pages(int count) {
    return Samples.lettersPdf(count, UUID.randomUUID().toString());
  }

  private SplitView split(DocumentId id, List<PageRange> ranges) {
    SplitView[] made = new SplitView[1];
    people.by(
        secretary,
        () -> {
          try {
            made[0] = documents.split(id, ranges);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return made[0];
  }

  private byte[] original(DocumentId id) throws IOException {
    try (InputStream bytes = documents.original(id)) {
      return bytes.readAllBytes();
    }
  }

  @Test
  void eachPartIsADocumentOfItsOwnAndTheOriginalStaysAsItIs() throws IOException {
    byte[] file = pages(3);
    DocumentId id = read(file);
    SplitView split = split(id, TWO);

    assertEquals(TWO, split.ranges());
    assertEquals("Solène Guivarc’h", split.by());
    assertArrayEquals(file, original(id));
    assertEquals(DocumentStatus.SET_ASIDE, documents.view(id).status());
    assertEquals("séparé en 2 documents", documents.view(id).setAside());
    DocumentId first = split.parts().getFirst().document();
    DocumentId second = split.parts().getLast().document();
    waitUntil("first", () -> documents.view(first).status() == DocumentStatus.READY);
    waitUntil("second", () -> documents.view(second).status() == DocumentStatus.READY);
    List<PageView> pages = documents.pages(first);
    assertEquals(2, pages.size());
    assertTrue(pages.getLast().text().contains("Feuillet 2"), pages.getLast().text());
    assertTrue(documents.text(second).contains("Feuillet 3"));
    assertFalse(documents.text(second).contains("Feuillet 1"));
    DocumentView part = documents.view(second);
    assertEquals("télécopie (p. 3).pdf", part.fileName());
    assertEquals("Extrait de télécopie.pdf", part.source());
    assertEquals(documents.view(id).receivedAt(), part.receivedAt());
    assertEquals(
        new PartView(second, id, 2, new PageRange(3, 3)), documents.takenFrom(second).get());
    assertEquals(1, people.recorded("document.split", id));
    assertEquals(1, people.recorded("document.received", second));
  }

  @Test
  void askedTwiceItIsDoneOnce() throws Exception {
    DocumentId id = read(pages(3));
    CompletableFuture<SplitView> other = CompletableFuture.supplyAsync(() -> split(id, TWO));
    SplitView one = split(id, TWO);
    assertEquals(one, other.get());
    assertEquals(one, split(id, TWO));
    assertEquals(1, people.recorded("document.split", id));
    List<PageRange> otherwise = List.of(new PageRange(1, 1), new PageRange(2, 3));
    assertThrows(DocumentSetAside.class, () -> split(id, otherwise));
  }

  @Test
  void undoneTheOriginalIsBackAndItsPartsAreNot() throws IOException {
    DocumentId id = read(pages(3));
    SplitView split = split(id, TWO);
    DocumentId part = split.parts().getFirst().document();
    people.by(secretary, () -> documents.unsplit(id));
    assertEquals(DocumentStatus.READY, documents.view(id).status());
    assertEquals(DocumentStatus.SET_ASIDE, documents.view(part).status());
    assertTrue(documents.parts(id).isEmpty() && documents.takenFrom(part).isEmpty());
    people.by(secretary, () -> assertThrows(PartWasGivenUp.class, () -> documents.takeBack(part)));
    people.by(secretary, () -> documents.unsplit(id));
    assertEquals(1, people.recorded("document.split-undone", id));

    SplitView again = split(id, TWO);
    assertEquals(
        split.parts().stream().map(PartView::document).toList(),
        again.parts().stream().map(PartView::document).toList());
    assertFalse(documents.view(part).status() == DocumentStatus.SET_ASIDE);
    people.by(secretary, () -> documents.takeBack(id));
    assertEquals(DocumentStatus.READY, documents.view(id).status());
  }

  @Test
  void aFiledPartHasToBeTakenBackBeforeTheRestIsUndone() throws IOException {
    DocumentId id = read(pages(3));
    DocumentId part = split(id, TWO).parts().getFirst().document();
    var patient = people.patient();
    people.by(
        secretary,
        () ->
            documents.file(
                part,
                new Filing(
                    people.seen(patient), DocumentType.AUTRE, null, "Compte rendu", null, null)));
    people.by(secretary, () -> assertThrows(PartAlreadyFiled.class, () -> documents.unsplit(id)));
    assertEquals(DocumentStatus.FILED, documents.view(part).status());
    assertThrows(DocumentAlreadyFiled.class, () -> split(part, COPIES));
    people.by(secretary, () -> people.unfile(part));
    people.by(secretary, () -> documents.unsplit(id));
    assertEquals(DocumentStatus.READY, documents.view(id).status());
  }

  @Test
  void aPageThatIsAboutTwoGoesToBothWhole() throws IOException {
    DocumentId id = read(pages(1));
    SplitView split = split(id, COPIES);
    List<DocumentId> copies = split.parts().stream().map(PartView::document).toList();
    assertEquals(2, copies.stream().distinct().count());
    for (DocumentId copy : copies) {
      waitUntil("read", () -> documents.view(copy).status() == DocumentStatus.READY);
      assertEquals(documents.text(id), documents.text(copy));
    }
  }

  @Test
  void pagesOfAFaxInTiffComeOutAsTheyWere() throws IOException {
    byte[] fax = Samples.fax(3, UUID.randomUUID().toString());
    DocumentId id = read(fax);
    DocumentId part = split(id, TWO).parts().getFirst().document();
    waitUntil("read", () -> documents.view(part).status() == DocumentStatus.READY);
    assertEquals(2, documents.view(part).pageCount());
    assertTrue(original(part).length < fax.length);
  }

  @Test
  void nothingIsSeparatedThatLeavesPagesOutOrCannotBe() throws IOException {
    DocumentId id = read(pages(3));
    for (List<PageRange> wrong :
        List.of(
            List.of(new PageRange(1, 3)),
            List.of(new PageRange(1, 1), new PageRange(3, 3)),
            List.of(new PageRange(1, 2), new PageRange(3, 4)),
            List.of(new PageRange(2, 2), new PageRange(3, 3)),
            List.<PageRange>of())) {
      assertThrows(SplitLeavesPagesOut.class, () -> split(id, wrong), wrong::toString);
    }
    DocumentId text = read(("Lettre " + UUID.randomUUID()).getBytes());
    assertThrows(SplitImpossible.class, () -> split(text, COPIES));
    assertThrows(FilingNeedsAPerson.class, () -> documents.split(id, TWO));
    people.by(
        people.person("Administration", Role.ADMINISTRATOR),
        () -> assertThrows(DocumentsAreForReceptionAndCare.class, () -> documents.split(id, TWO)));
    assertEquals(DocumentStatus.READY, documents.view(id).status());
  }
}
