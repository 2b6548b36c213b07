package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.galien.documents.DocumentId;
import org.galien.documents.enclosures.EnclosureUnavailable;
import org.galien.documents.enclosures.EnclosureView;
import org.galien.documents.enclosures.Enclosures;
import org.galien.documents.opening.ByteTaker;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.platform.load.Turns;
import org.galien.platform.settings.Settings;

/** Takes enclosed files out of kept documents; no transaction stays open while it works. */
@ApplicationScoped
class EnclosedFiles {

  @Inject Enclosures enclosures;
  @Inject Shelf shelf;
  @Inject Settings settings;
  @Inject OpeningTurns turns;

  record Wanted(VaultFile file, EnclosureView enclosure) {}

  @Transactional
  Wanted wanted(DocumentId document, int number) {
    EnclosureView enclosure = enclosures.one(document, number);
    return new Wanted(shelf.file(document), enclosure);
  }

  /** By a process of its own, as everything foreign. */
  <T> T handOver(Wanted wanted, ByteTaker<T> taker) throws IOException {
    DocumentReader reader = new DocumentReader(settings.read(ReadingLimits.class));
    try (Turns.Turn turn = turns.begin()) {
      return reader.enclosure(wanted.file(), wanted.enclosure().number(), taker);
    } catch (Unreadable e) {
      throw new EnclosureUnavailable();
    }
  }

  @Transactional
  void imported(DocumentId document, int number, DocumentId imported) {
    shelf.locked(document);
    enclosures.imported(document, number, imported, shelf.subject(document));
  }
}
