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
import java.time.LocalDate;

@Entity
@Table(name = "encounters_condition")
class ConditionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  String label;
  String code;

  @Column(name = "ald_number")
  Integer aldNumber;

  @Column(name = "ald_until")
  LocalDate aldUntil;

  @Enumerated(EnumType.STRING)
  ConditionStatus status = ConditionStatus.ACTIVE;

  @Column(name = "onset_year")
  Integer onsetYear;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "recorded_by")
  Long recordedBy;

  @Column(name = "resolved_at")
  Instant resolvedAt;

  @Column(name = "resolved_by")
  Long resolvedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "removal_reason")
  RemovalReason removalReason;

  @Column(name = "removal_words")
  String removalWords = "";

  ConditionView view() {
    Ald ald = aldNumber == null ? null : new Ald(aldNumber, aldUntil);
    return new ConditionView(id, label, code, ald, status, onsetYear);
  }

  RemovedEntry removed(String by) {
    return new RemovedEntry(
        EntryKind.CONDITION, id, label, removalReason, removalWords, by, resolvedAt);
  }
}
