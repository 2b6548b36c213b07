package org.galien.terminology;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "terminology_table")
class ImportedTableEntity {

  @Id String name;
  String source;
  String edition;
  String sha256;
  int entries;

  @Column(name = "imported_at")
  Instant importedAt;

  @Column(name = "imported_by")
  String importedBy;

  ImportedTable view() {
    return new ImportedTable(source, edition, entries, importedAt, importedBy);
  }
}
