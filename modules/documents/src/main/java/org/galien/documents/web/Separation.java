package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.parts.PartView;
import org.galien.documents.parts.SplitView;
import org.galien.platform.web.Texts;

/** What a card and a chart say of a document that was taken apart, or out of another. */
@Named("separation")
@RequestScoped
public class Separation {

  @Inject Documents documents;
  @Inject Texts texts;

  private final Map<Long, List<PartView>> parts = new HashMap<>();
  private final Map<Long, PartView> origins = new HashMap<>();

  /** Empty unless it stands separated. */
  public List<PartView> parts(long document) {
    return parts.computeIfAbsent(
        document,
        id -> documents.parts(new DocumentId(id)).map(SplitView::parts).orElse(List.of()));
  }

  /** From which it was taken, or null. */
  public PartView origin(long document) {
    return origins.computeIfAbsent(
        document, id -> documents.takenFrom(new DocumentId(id)).orElse(null));
  }

  /** Number of the document it was taken from. */
  public long originId(long document) {
    return origin(document).original().value();
  }

  /** What the file is called that a part was taken from. */
  public String named(PartView part) {
    return documents.view(part.original()).fileName();
  }

  /** « p. 2 » or « p. 2 à 4 ». */
  public String pages(PartView part) {
    return part.pages().first() == part.pages().last()
        ? texts.text("documents.split.page", part.pages().first())
        : texts.text("documents.split.pages", part.pages().first(), part.pages().last());
  }

  /**
   * Whether it can be taken apart: it was read, waits in the inbox and has what can stand alone.
   */
  public boolean possible(DocumentView document) {
    return document.status() == DocumentStatus.READY
        && document.kind().separable(document.pageCount());
  }

  /** A laboratory's file about several patients: where each begins is known. */
  public boolean known(DocumentView document) {
    return possible(document) && !document.kind().paged();
  }
}
