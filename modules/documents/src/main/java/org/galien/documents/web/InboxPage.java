package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.DocumentUnknown;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.inbox.Inbox;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.InboxSlice;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.documents.reading.Ocr;

/**
 * What the inbox shows. Which document, which slice and which order come with each request; a
 * request that says nothing (a button of a contributed panel) means what the page showed before,
 * which the view itself remembers.
 */
@Named("inboxPage")
@RequestScoped
public class InboxPage {
  private static final List<InboxSlice> ALWAYS =
      List.of(
          InboxSlice.ALL,
          InboxSlice.BIOLOGIE,
          InboxSlice.IMAGERIE,
          InboxSlice.COURRIERS,
          InboxSlice.TO_CONFIRM);

  @Inject Documents documents;
  @Inject EnclosureLines enclosures;
  @Inject WaitingDocuments waiting;
  @Inject Ocr ocr;
  @Inject InboxRows rows;
  @Inject FilingCards cards;

  private Inbox inbox;
  private List<InboxRow> drawn;
  private FilingCard card;
  private List<EnclosureLine> enclosed;

  public Inbox getInbox() {
    if (inbox == null) {
      inbox = waiting.inbox(new InboxFilter(getSlice(), isUrgentFirst()));
    }
    return inbox;
  }

  public List<InboxRow> getRows() {
    if (drawn == null) {
      drawn = rows.of(getInbox(), isUrgentFirst());
    }
    return drawn;
  }

  /** What heads the list: the urgent ones, or the day of the first row. */
  public String getHeading() {
    return rows.heading(getInbox(), isUrgentFirst());
  }

  public List<InboxSlice> getSlices() {
    return Arrays.stream(InboxSlice.values())
        .filter(s -> ALWAYS.contains(s) || count(s) > 0 || s == getSlice())
        .toList();
  }

  public int count(InboxSlice slice) {
    return getInbox().counts().getOrDefault(slice, 0);
  }

  public InboxSlice getSlice() {
    String name = remembered("vue");
    return Arrays.stream(InboxSlice.values())
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElse(InboxSlice.ALL);
  }

  /** Unless somebody wants them as they came. */
  public boolean isUrgentFirst() {
    return !"non".equals(remembered("urgents"));
  }

  /** The shown document: the one asked for, else the first of the list, else 0. */
  public long getDocumentId() {
    String asked = remembered("document");
    if (asked != null && asked.matches("\\d{1,18}")) {
      return Long.parseLong(asked);
    }
    return getInbox().entries().isEmpty() ? 0 : getInbox().entries().getFirst().id().value();
  }

  /** Null when there is nothing to show, or the number means nothing. */
  public FilingCard getCard() {
    if (card == null && getDocumentId() > 0) {
      try {
        DocumentView view = documents.open(new DocumentId(getDocumentId()));
        card = cards.of(view, cards.proposal(getInbox().entries(), getDocumentId()));
      } catch (DocumentUnknown gone) {
        card = null;
      }
    }
    return card;
  }

  public List<EnclosureLine> getEnclosures() {
    if (enclosed == null) {
      boolean some = getCard() != null && getCard().document().enclosures() > 0;
      enclosed = some ? enclosures.of(getCard().document().id()) : List.of();
    }
    return enclosed;
  }

  public String getText() {
    return documents.text(new DocumentId(getDocumentId()));
  }

  public List<DocumentType> getTypes() {
    return List.of(DocumentType.values());
  }

  public boolean isOcrMissing() {
    return !ocr.available();
  }

  private static String remembered(String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String asked = faces.getExternalContext().getRequestParameterMap().get(name);
    Map<String, Object> view = faces.getViewRoot().getAttributes();
    if (asked != null) {
      view.put(name, asked);
    }
    return (String) view.get(name);
  }
}
