package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentsAreForReceptionAndCare;
import org.galien.documents.MailHandlers;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.DocumentReader;
import org.galien.platform.load.Turns;
import org.galien.platform.settings.Settings;

/** Pictures of pages for the preview, the latest ones kept in memory, never on disk. */
@ApplicationScoped
public class PagePictures {

  @Inject Settings settings;
  @Inject MailHandlers handlers;
  @Inject Sources sources;
  @Inject OpeningTurns turns;

  private final Map<Page, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Page(DocumentId document, int number, int turn) {}

  /** What a picture is made from, read in a transaction that ends before the work begins. */
  @ApplicationScoped
  @Transactional
  static class Sources {
    @Inject Shelf shelf;
    @Inject DocumentLooks looks;

    Source of(DocumentId document, int page) {
      Source source = new Source(shelf.file(document), shelf.turn(document, page));
      looks.record(document);
      return source;
    }
  }

  record Source(VaultFile file, int turn) {}

  /**
   * @param page from 1
   * @return PNG or JPEG, upright
   * @throws DocumentsAreForReceptionAndCare when who acts is neither
   * @throws PageUnavailable when this page of this file cannot be shown
   */
  public byte[] of(DocumentId document, int page) throws IOException {
    handlers.require();
    Source source = sources.of(document, page);
    Page wanted = new Page(document, page, source.turn());
    byte[] known = known(wanted);
    return known != null ? known : rendered(wanted, source);
  }

  private byte[] rendered(Page wanted, Source source) throws IOException {
    try (Turns.Turn turn = turns.begin()) {
      byte[] meanwhile = known(wanted);
      if (meanwhile != null) {
        return meanwhile;
      }
      DocumentReader reader = new DocumentReader(settings.read(ReadingLimits.class));
      byte[] picture = reader.picture(source.file(), wanted.number(), source.turn());
      keep(wanted, picture);
      return picture;
    } catch (Unreadable e) {
      throw new PageUnavailable();
    }
  }

  private synchronized byte[] known(Page page) {
    return kept.get(page);
  }

  private synchronized void keep(Page page, byte[] picture) {
    byte[] before = kept.put(page, picture);
    bytes += picture.length - (before == null ? 0 : before.length);
    long limit = (long) settings.read(IntakeSettings.class).previewMegabytes() << 20;
    Iterator<byte[]> oldest = kept.values().iterator();
    while (bytes > limit && oldest.hasNext()) {
      bytes -= oldest.next().length;
      oldest.remove();
    }
  }
}
