package org.galien.patients.imports;

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

@Entity
@Table(name = "patients_import")
class ImportEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  String source;
  String folder;

  @Enumerated(EnumType.STRING)
  FileNaming naming = FileNaming.NONE;

  @Enumerated(EnumType.STRING)
  ImportState state = ImportState.OPEN;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by")
  Long createdBy;

  @Column(name = "created_name")
  String createdName;

  @Column(name = "tried_at")
  Instant triedAt;

  @Column(name = "tried_millis")
  Long triedMillis;

  String refused;

  @Column(name = "refused_file")
  String refusedFile;

  @Column(name = "refused_line")
  Long refusedLine;

  @Column(name = "refused_column")
  Long refusedColumn;

  @Column(name = "done_at")
  Instant doneAt;

  @Column(name = "done_by")
  Long doneBy;

  @Column(name = "done_name")
  String doneName;

  @Column(name = "undone_at")
  Instant undoneAt;

  @Column(name = "undone_name")
  String undoneName;

  long runs;

  /** What was tried is no longer what is there. */
  void changed() {
    triedAt = null;
    refused = null;
  }
}
