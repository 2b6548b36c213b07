package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Move;
import org.galien.patients.PatientId;
import org.galien.platform.web.Texts;

/** The document that a chart's address asks for: one that is filed there, or one that was. */
@Named("chartDocument")
@RequestScoped
public class ChartDocument {

  private static final int PAGES = 20;

  @Inject Documents documents;
  @Inject EnclosureLines enclosures;
  @Inject MailHandlers handlers;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private DocumentSummary shown;
  private DocumentView view;
  private Optional<Move> arrival;
  private List<EnclosureLine> enclosed;
  private List<Move> departures;

  /** Null when none is asked for, when it is another patient's, or not for who acts. */
  public DocumentSummary of(long patient) {
    if (shown == null && asked() > 0) {
      shown =
          documents.of(new PatientId(patient)).stream()
              .filter(filed -> filed.id().value() == asked())
              .findFirst()
              .orElse(null);
    }
    return shown;
  }

  /** How the document left this chart, latest first; empty while it lies in it. */
  public List<Move> departures(long patient) {
    if (departures == null) {
      boolean gone = asked() > 0 && of(patient) == null;
      departures =
          gone
              ? documents.movedFrom(new PatientId(patient)).stream()
                  .filter(move -> move.documentId().value() == asked())
                  .toList()
              : List.of();
    }
    return departures;
  }

  private long asked() {
    String number = request.getParameter(DocumentsOfTimeline.PARAMETER);
    boolean valid = number != null && number.matches("\\d{1,18}") && handlers.mayHandle();
    return valid ? Long.parseLong(number) : 0;
  }

  public DocumentSummary getShown() {
    return shown;
  }

  public String getTitle() {
    return DocumentsOfTimeline.title(shown, texts);
  }

  /** For the addresses of its pages and its original. */
  public long getId() {
    return shown.id().value();
  }

  /** How it came here from another chart, or null. */
  public Move getArrival() {
    if (arrival == null) {
      arrival = documents.movedTo(getFiling());
    }
    return arrival.orElse(null);
  }

  /** The filing that is seen, which a move sends back. */
  public long getFiling() {
    return view().filing().id();
  }

  public List<EnclosureLine> getEnclosures() {
    if (enclosed == null) {
      enclosed = view().enclosures() == 0 ? List.of() : enclosures.of(shown.id());
    }
    return enclosed;
  }

  /** Numbers of its pages; the first few, the rest is read in the original. */
  public List<Integer> getPages() {
    return view().kind().paged()
        ? IntStream.rangeClosed(1, Math.min(shown.pageCount(), PAGES)).boxed().toList()
        : List.of();
  }

  private DocumentView view() {
    if (view == null) {
      view = documents.view(shown.id());
    }
    return view;
  }

  public String getText() {
    return documents.text(shown.id());
  }
}
