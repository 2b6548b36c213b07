package org.galien.ai.preconsultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One text of questions that the practice saved; superseded, never changed. */
@Entity
@Table(name = "ai_preconsultation_script")
class ScriptEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String text;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  long savedBy;

  @Column(name = "saved_name")
  String savedName;

  @Column(name = "superseded_at")
  Instant supersededAt;
}
