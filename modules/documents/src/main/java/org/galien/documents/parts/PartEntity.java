package org.galien.documents.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.PageRange;

@Entity
@IdClass(PartEntity.Key.class)
@Table(name = "documents_part")
class PartEntity {

  @Id
  @Column(name = "split_id")
  long splitId;

  @Id int number;

  @Column(name = "first_page")
  int firstPage;

  @Column(name = "last_page")
  int lastPage;

  @Column(name = "document_id")
  long documentId;

  PartView view(long original) {
    return new PartView(
        new DocumentId(documentId),
        new DocumentId(original),
        number,
        new PageRange(firstPage, lastPage));
  }

  /** JPA wants a class with setters of its own; a record cannot be one. */
  static class Key {
    long splitId;
    int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.splitId == splitId && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(splitId, number);
    }
  }
}
