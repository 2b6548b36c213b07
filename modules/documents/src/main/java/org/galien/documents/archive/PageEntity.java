package org.galien.documents.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;

@Entity
@IdClass(PageEntity.Key.class)
@Table(name = "documents_page")
class PageEntity {

  @Id
  @Column(name = "document_id")
  long documentId;

  @Id int page;

  @Column(name = "start_at")
  int start;

  @Column(name = "end_at")
  int end;

  boolean recognised;
  int turn;
  int confidence;

  /** JPA wants a class with setters of its own; a record cannot be one. */
  static class Key {
    long documentId;
    int page;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.documentId == documentId && key.page == page;
    }

    @Override
    public int hashCode() {
      return Objects.hash(documentId, page);
    }
  }
}
