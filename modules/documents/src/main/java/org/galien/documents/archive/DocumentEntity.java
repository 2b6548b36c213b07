package org.galien.documents.archive;

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
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.filing.Fileable;
import org.galien.documents.filing.StandingFiling;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.reading.ReadingNote;
import org.galien.platform.vault.VaultKey;

@Entity
@Table(name = "documents_document")
class DocumentEntity implements Fileable {

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

  /** How often the process that reads the wanted revision died at it. */
  @Column(name = "reading_deaths")
  int readingDeaths;

  @Column(name = "read_at")
  Instant readAt;

  @Column(name = "page_count")
  int pageCount;

  @Column(name = "enclosure_count")
  int enclosureCount;

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

  @Override
  public DocumentId documentId() {
    return new DocumentId(id);
  }

  @Override
  public String fileName() {
    return fileName;
  }

  @Override
  public Long filing() {
    return filingId;
  }

  @Override
  public boolean isSetAside() {
    return setAsideAt != null;
  }

  @Override
  public void file(long filing) {
    filingId = filing;
  }

  @Override
  public void unfile() {
    filingId = null;
  }

  @Override
  public void setAside(Instant at, String by, String reason) {
    setAsideAt = at;
    setAsideBy = by;
    setAsideReason = reason;
  }

  @Override
  public void takeBack() {
    setAside(null, null, null);
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

  /** It neither runs nor waits although it did not end. */
  private boolean interrupted(boolean active) {
    return (reading == ReadingState.WAITING || reading == ReadingState.READING) && !active;
  }

  /**
   * @param active whether its reading runs or waits
   * @param filing that stands, or null
   */
  DocumentView view(boolean active, StandingFiling filing) {
    return new DocumentView(
        documentId(),
        fileName,
        source,
        receivedAt,
        receivedBy,
        sizeBytes,
        kind,
        status(),
        ReadingReport.of(this, interrupted(active)),
        pageCount,
        enclosureCount,
        filing,
        setAsideReason);
  }
}
