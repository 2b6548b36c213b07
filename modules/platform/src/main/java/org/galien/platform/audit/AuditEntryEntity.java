package org.galien.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_audit_entry")
class AuditEntryEntity {

  @Id long sequence;

  @Column(name = "recorded_at")
  Instant at;

  @Column(name = "actor_id")
  Long actorId;

  @Column(name = "actor_name")
  String actorName;

  String action;

  @Column(name = "subject_kind")
  String subjectKind;

  @Column(name = "subject_id")
  long subjectId;

  @Column(name = "patient_id")
  Long patientId;

  String detail;
  String hash;

  String chainedTo(String previous) {
    return ChainHash.of(previous, sequence, at, actorId, actorName, action, subject(), detail);
  }

  AuditEntry view() {
    return new AuditEntry(sequence, at, actorId, actorName, action, subject(), detail, hash);
  }

  private Subject subject() {
    return new Subject(subjectKind, subjectId, patientId);
  }
}
