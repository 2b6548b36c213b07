package org.galien.documents.archive;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file is given up for what it did, never for how often the server was started. */
@ExtendWith(Standalone.class)
class ReadingDeathsIT {

  private final Documents documents;
  private final ReadingLog log;

  ReadingDeathsIT(Documents documents, ReadingLog log) {
    this.documents = documents;
    this.log = log;
  }

  @Test
  void deathsAreCountedForEachReadingAndNothingElseIs() throws IOException {
    byte[] letter = ("Lettre " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    DocumentId id = documents.receive("lettre.txt", new ByteArrayInputStream(letter), "Import");
    waitUntil("read", () -> documents.view(id).status() == DocumentStatus.READY);
    assertEquals(1, log.died(id, 1));
    assertEquals(2, log.died(id, 1));
    documents.readAgain(id);
    assertEquals(0, log.died(id, 1));
    assertEquals(1, log.died(id, 2));
  }
}
