package org.galien.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.galien.documents.reading.FileKind;
import org.galien.documents.reading.QuarantineReason;
import org.galien.documents.reading.ReadingNote;
import org.galien.documents.reading.Unreadable;
import org.galien.platform.vault.VaultKey;

@Entity
@Table(name = "documents_document")
class DocumentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String sha256;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "size_bytes")
  long sizeBytes;

  @Enumerated(EnumType.STRING)
  FileKind kind;

  String source;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column(name = "received_by")
  String receivedBy;

  @Enumerated(EnumType.STRING)
  ReadingState reading = ReadingState.WAITING;

  @Enumerated(EnumType.STRING)
  @Column(name = "reading_note")
  ReadingNote note = ReadingNote.NONE;

  @Column(name = "wanted_revision")
  long wantedRevision = 1;

  @Column(name = "read_at")
  Instant readAt;

  @Column(name = "page_count")
  int pageCount;

  @Column(name = "pages_read")
  int pagesRead;

  @Enumerated(EnumType.STRING)
  @Column(name = "quarantine_reason")
  QuarantineReason quarantineReason;

  @Column(name = "quarantine_found")
  String quarantineFound;

  @Column(name = "quarantine_limit")
  String quarantineLimit;

  @Column(name = "filing_id")
  Long filingId;

  @Column(name = "set_aside_at")
  Instant setAsideAt;

  @Column(name = "set_aside_by")
  String setAsideBy;

  @Column(name = "set_aside_reason")
  String setAsideReason;

  @Version int version;

  DocumentId documentId() {
    return new DocumentId(id);
  }

  VaultKey vaultKey() {
    return new VaultKey(sha256);
  }

  DocumentStatus status() {
    if (filingId != null) {
      return DocumentStatus.FILED;
    }
    if (setAsideAt != null) {
      return DocumentStatus.SET_ASIDE;
    }
    return switch (reading) {
      case WAITING -> DocumentStatus.RECEIVED;
      case READING -> DocumentStatus.READING;
      case READ -> DocumentStatus.READY;
      case QUARANTINED -> DocumentStatus.QUARANTINED;
    };
  }

  void quarantine(Unreadable unreadable) {
    reading = ReadingState.QUARANTINED;
    quarantineReason = unreadable.reason();
    quarantineFound = unreadable.found();
    quarantineLimit = unreadable.limit();
    pagesRead = 0;
    pageCount = 0;
    if (unreadable.reason() == QuarantineReason.TOO_MANY_PAGES) {
      pageCount = Integer.parseInt(unreadable.found());
    }
  }

  void begin(ReadingState state) {
    reading = state;
    quarantineReason = null;
    quarantineFound = null;
    quarantineLimit = null;
    note = ReadingNote.NONE;
    pagesRead = 0;
  }
}
