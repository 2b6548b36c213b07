package org.galien.documents.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "documents_text")
class TextEntity {

  @Id
  @Column(name = "document_id")
  long documentId;

  long revision;
  String body;
}
