package org.galien.ai.summaries;

import org.galien.documents.DocumentId;
import org.galien.patients.PatientId;

/**
 * What is summarised.
 *
 * @param id of the document, or of the patient whose chart it is
 */
public record SummarySubject(Kind kind, long id) {

  /** The two things that have summaries. */
  public enum Kind {
    DOCUMENT,
    CHART
  }

  public static SummarySubject document(DocumentId id) {
    return new SummarySubject(Kind.DOCUMENT, id.value());
  }

  public static SummarySubject chart(PatientId id) {
    return new SummarySubject(Kind.CHART, id.value());
  }

  /** Kind of the background task that prepares it. */
  public String task() {
    return kind == Kind.CHART ? "summaries.chart" : "summaries.document";
  }
}
