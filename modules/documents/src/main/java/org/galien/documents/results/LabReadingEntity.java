package org.galien.documents.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.galien.documents.laboratory.LabForm;

/** That somebody looked for results in a document, and what became of it. */
@Entity
@Table(name = "documents_lab_reading")
class LabReadingEntity {

  @Id
  @Column(name = "document_id")
  long documentId;

  long revision;

  @Enumerated(EnumType.STRING)
  LabForm form;

  String trouble;

  @Column(name = "trouble_line")
  int troubleLine;

  String digest;
}
