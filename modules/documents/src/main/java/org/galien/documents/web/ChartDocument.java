package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.platform.web.Texts;

/** The filed document that a chart's address asks for. */
@Named("chartDocument")
@RequestScoped
public class ChartDocument {

  private static final int PAGES = 20;

  @Inject Documents documents;
  @Inject MailHandlers handlers;
  @Inject HttpServletRequest request;
  @Inject Texts texts;

  private DocumentSummary shown;

  /** Null when none is asked for, when it is another patient's, or not for who acts. */
  public DocumentSummary of(long patient) {
    if (shown == null && handlers.mayHandle()) {
      String asked = request.getParameter(DocumentsOfTimeline.PARAMETER);
      shown =
          asked == null
              ? null
              : documents.of(new PatientId(patient)).stream()
                  .filter(filed -> Long.toString(filed.id().value()).equals(asked))
                  .findFirst()
                  .orElse(null);
    }
    return shown;
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

  /** Numbers of its pages; the first few, the rest is read in the original. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, Math.min(shown.pageCount(), PAGES)).boxed().toList();
  }

  public String getText() {
    return documents.text(shown.id());
  }
}
