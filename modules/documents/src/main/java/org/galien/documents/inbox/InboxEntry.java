package org.galien.documents.inbox;

import java.time.Instant;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.ReadingReport;
import org.galien.documents.opening.FileKind;
import org.galien.patients.PatientId;

/**
 * One line of the inbox.
 *
 * @param proposal null when there is none
 */
public record InboxEntry(
    DocumentId id,
    String fileName,
    String source,
    Instant receivedAt,
    FileKind kind,
    DocumentStatus status,
    ReadingReport reading,
    int pageCount,
    FilingProposal proposal) {

  /** The proposed type, or null. */
  public DocumentType type() {
    return proposal == null ? null : proposal.type();
  }

  /** The proposed patient when it is sure, or null. */
  public PatientId patient() {
    return proposal == null ? null : proposal.patient();
  }

  public boolean urgent() {
    return proposal != null && proposal.urgent();
  }

  /** Whether it is being read, or waits for it: the screen should look again soon. */
  public boolean moving() {
    return (status == DocumentStatus.RECEIVED || status == DocumentStatus.READING)
        && !reading.interrupted();
  }
}
