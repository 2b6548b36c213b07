package org.galien.encounters.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_abbreviations")
class AbbreviationsEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  /** 0 for the practice's list. */
  long owner;

  /** One a line. */
  @Column(name = "entries")
  String lines;

  long version;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  long changedBy;
}
