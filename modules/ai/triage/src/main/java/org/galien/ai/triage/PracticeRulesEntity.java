package org.galien.ai.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One list of the practice's rules; superseded, never changed. */
@Entity
@Table(name = "ai_triage_practice")
class PracticeRulesEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String rules;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  long savedBy;

  @Column(name = "saved_name")
  String savedName;

  @Column(name = "superseded_at")
  Instant supersededAt;
}
