package org.galien.patients.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "patients_import_file")
class ImportFileEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "import_id")
  long importId;

  String name;
  String sha256;
  String kind;
  String form;

  @Column(name = "row_count")
  long rows;

  String mapping;

  ColumnMapping columns() {
    return ColumnMapping.read(mapping);
  }
}
