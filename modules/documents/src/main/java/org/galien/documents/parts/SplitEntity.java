package org.galien.documents.parts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "documents_split")
class SplitEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "original_id")
  long originalId;

  @Column(name = "split_at")
  Instant splitAt;

  @Column(name = "split_by")
  long splitBy;

  @Column(name = "split_by_name")
  String splitByName;

  @Column(name = "undone_at")
  Instant undoneAt;

  @Column(name = "undone_by")
  Long undoneBy;
}
