package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.documents.DocumentId;
import org.galien.platform.audit.Looks;
import org.galien.platform.audit.Subject;
import org.galien.platform.care.CareCircle;

/** Who may look at which document, and that somebody does. */
@ApplicationScoped
class DocumentLooks {

  @Inject Looks looks;
  @Inject Shelf shelf;
  @Inject CareCircle circle;

  /** Its card, its pages and its text are one look. */
  void record(DocumentId document) {
    looks.record("document.viewed", require(document));
  }

  /**
   * @throws org.galien.platform.care.ReasonWanted when it lies in a chart that is not open
   */
  Subject require(DocumentId document) {
    Subject subject = shelf.subject(document);
    if (subject.patientId() != null) {
      circle.require(subject.patientId());
    }
    return subject;
  }
}
