package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.filing.FilingCabinet;
import org.galien.documents.opening.PageRange;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.parts.PartAlreadyFiled;
import org.galien.documents.parts.PartView;
import org.galien.documents.parts.PartWasGivenUp;
import org.galien.documents.parts.Parts;
import org.galien.documents.parts.SplitImpossible;
import org.galien.documents.parts.SplitLeavesPagesOut;
import org.galien.documents.parts.SplitView;
import org.galien.documents.reading.DocumentReader;
import org.galien.platform.load.Turns;
import org.galien.platform.messages.Messages;
import org.galien.platform.settings.Settings;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/**
 * Takes documents apart. The files are made first, by a process of its own and outside of any
 * transaction; then all rows are written in one, so that a separation is there whole or not at all.
 */
@ApplicationScoped
class Splitting {

  @Inject Settings settings;
  @Inject Vault vault;
  @Inject Shelf shelf;
  @Inject Intake intake;
  @Inject FilingCabinet cabinet;
  @Inject Parts parts;
  @Inject OpeningTurns turns;

  /**
   * @param done how it stands separated already, in just this way; else null
   */
  record Wanted(VaultFile file, SplitView done) {}

  record Made(VaultKey key, long size) {}

  @Transactional
  Wanted wanted(DocumentId id, List<PageRange> ranges) {
    DocumentEntity original = shelf.locked(id);
    Optional<SplitView> done = same(id, ranges);
    if (done.isPresent()) {
      return new Wanted(null, done.get());
    }
    cabinet.requireInInbox(original);
    if (original.reading != ReadingState.READ || !original.kind.separable(original.pageCount)) {
      throw new SplitImpossible();
    }
    if (!PageRange.cover(ranges, original.pageCount)) {
      throw new SplitLeavesPagesOut();
    }
    return new Wanted(shelf.file(id), null);
  }

  List<Made> make(VaultFile original, List<PageRange> ranges) throws IOException {
    DocumentReader reader = new DocumentReader(settings.read(ReadingLimits.class));
    try (Turns.Turn turn = turns.begin()) {
      List<Made> made =
          reader.parts(original, ranges, (bytes, length) -> new Made(vault.store(bytes), length));
      if (made.stream().distinct().count() < made.size()) {
        throw new SplitImpossible();
      }
      return made;
    } catch (Unreadable e) {
      throw new SplitImpossible();
    }
  }

  /** Asked twice at once, the second finds what the first did. */
  @Transactional
  SplitView keep(DocumentId id, List<PageRange> ranges, List<Made> made) {
    DocumentEntity original = shelf.locked(id);
    Optional<SplitView> done = same(id, ranges);
    if (done.isPresent()) {
      return done.get();
    }
    cabinet.requireInInbox(original);
    List<DocumentId> documents = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      documents.add(document(original, ranges.get(i), made.get(i)));
    }
    SplitView split = parts.keep(id, ranges, documents);
    cabinet.setAside(original, french("documents.split.aside", documents.size()));
    return split;
  }

  /** Separated again as before, the very same parts come back. */
  private DocumentId document(DocumentEntity original, PageRange pages, Made made) {
    Optional<Reception> known = intake.known(made.key());
    if (known.isPresent()) {
      cabinet.takeBack(shelf.locked(known.get().id()));
      return known.get().id();
    }
    String name = original.fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String suffix = "." + original.kind.extension();
    boolean one = pages.first() == pages.last();
    String key = one ? "documents.split.name-one" : "documents.split.name";
    String told = french(key, name, pages.first(), pages.last()) + suffix;
    String source = french("documents.split.source", original.fileName);
    // It came when the whole did: what waits longest is not to look new, nor dated today.
    return intake
        .register(made.key(), told, made.size(), original.kind, source, original.receivedAt)
        .id();
  }

  private Optional<SplitView> same(DocumentId id, List<PageRange> ranges) {
    return parts.of(id).filter(split -> split.ranges().equals(ranges));
  }

  @Transactional
  void undo(DocumentId id) {
    DocumentEntity original = shelf.locked(id);
    Optional<SplitView> standing = parts.of(id);
    if (standing.isEmpty()) {
      return;
    }
    List<DocumentId> made =
        standing.get().parts().stream().map(PartView::document).sorted().toList();
    for (DocumentId part : made) {
      DocumentEntity document = shelf.locked(part);
      if (document.filingId != null || parts.of(part).isPresent()) {
        throw new PartAlreadyFiled();
      }
      if (!document.isSetAside()) {
        cabinet.setAside(document, french("documents.split.undone"));
      }
    }
    parts.undo(id);
    cabinet.takeBack(original);
  }

  /** What stands separated comes back by undoing that; what was a part comes back with no one. */
  @Transactional
  void takeBack(DocumentId id) {
    if (parts.of(id).isPresent()) {
      undo(id);
      return;
    }
    DocumentEntity document = shelf.locked(id);
    if (parts.given(id)) {
      throw new PartWasGivenUp();
    }
    cabinet.takeBack(document);
  }

  private static String french(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
