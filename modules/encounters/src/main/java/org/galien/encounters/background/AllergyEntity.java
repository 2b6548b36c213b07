package org.galien.encounters.background;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_allergy")
class AllergyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Enumerated(EnumType.STRING)
  AllergyKind kind;

  String substance = "";
  String reaction = "";

  @Enumerated(EnumType.STRING)
  Criticality criticality = Criticality.UNKNOWN;

  @Column(name = "onset_year")
  Integer onsetYear;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "recorded_by")
  Long recordedBy;

  @Column(name = "superseded_at")
  Instant supersededAt;

  @Column(name = "superseded_by")
  Long supersededBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "removal_reason")
  RemovalReason removalReason;

  @Column(name = "removal_words")
  String removalWords = "";

  AllergyView view() {
    return new AllergyView(id, kind, substance, reaction, criticality, onsetYear);
  }

  RemovedEntry removed(String by) {
    return new RemovedEntry(
        EntryKind.ALLERGY, id, substance, removalReason, removalWords, by, supersededAt);
  }
}
