package org.galien.documents.archive;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.Samples;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages, parts and enclosed files wait for one another: each costs a process. */
@ExtendWith(Standalone.class)
class OpeningTurnsIT {
  private static final List<PageRange> PARTS = List.of(new PageRange(1, 1), new PageRange(2, 2));

  private final Documents documents;
  private final Splitting splitting;
  private final PagePictures.Sources sources;
  private final OpeningTurns turns;

  OpeningTurnsIT(
      Documents documents, Splitting splitting, PagePictures.Sources sources, OpeningTurns turns) {
    this.documents = documents;
    this.splitting = splitting;
    this.sources = sources;
    this.turns = turns;
  }

  @Test
  void aSeparationWaitsForItsTurn() throws IOException {
    byte[] bytes = Samples.lettersPdf(2, UUID.randomUUID().toString());
    DocumentId id = documents.receive("lettre.pdf", new ByteArrayInputStream(bytes), "Import");
    waitUntil("read", () -> documents.view(id).status() == DocumentStatus.READY);
    VaultFile file = sources.of(id, 1).file();
    try (Turns.Turn one = turns.begin();
        Turns.Turn two = turns.begin()) {
      Thread.currentThread().interrupt();
      assertThrows(TooBusy.class, () -> splitting.make(file, PARTS));
    } finally {
      Thread.interrupted();
    }
    assertEquals(2, splitting.make(file, PARTS).size());
  }
}
