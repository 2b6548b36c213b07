package org.galien.documents.enclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import org.galien.documents.DocumentId;
import org.galien.documents.opening.FileKind;

@Entity
@IdClass(EnclosureEntity.Key.class)
@Table(name = "documents_enclosure")
class EnclosureEntity {

  @Id
  @Column(name = "document_id")
  long documentId;

  @Id int number;

  String name;

  @Column(name = "size_bytes")
  long sizeBytes;

  @Enumerated(EnumType.STRING)
  FileKind kind;

  @Column(name = "imported_id")
  Long importedId;

  EnclosureView view() {
    DocumentId imported = importedId == null ? null : new DocumentId(importedId);
    return new EnclosureView(number, name, sizeBytes, kind, imported);
  }

  /** JPA wants a class with setters of its own; a record cannot be one. */
  static class Key {
    long documentId;
    int number;

    Key() {}

    Key(long documentId, int number) {
      this.documentId = documentId;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.documentId == documentId && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(documentId, number);
    }
  }
}
