package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.documents.DocumentId;

/** Summarises a document; the task's revision is that of the document's text. */
@ApplicationScoped
class DocumentSummaryTask extends SummaryTask {

  @Override
  SummarySubject subject(long id) {
    return SummarySubject.document(new DocumentId(id));
  }

  @Override
  Reading read(long id) {
    return readings.document(new DocumentId(id));
  }
}
