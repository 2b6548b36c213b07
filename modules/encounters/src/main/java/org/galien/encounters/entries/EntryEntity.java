package org.galien.encounters.entries;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row of a list. */
@MappedSuperclass
public abstract class EntryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  protected Long id;

  @Column(name = "patient_id")
  protected long patientId;

  @Version protected int version;

  @Column(name = "recorded_at")
  protected Instant recordedAt;

  @Column(name = "recorded_by")
  protected Long recordedBy;

  @Column(name = "edited_at")
  protected Instant editedAt;

  @Column(name = "changed_by")
  protected Long changedBy;

  @Column(name = "removed_at")
  protected Instant removedAt;

  @Column(name = "removed_by")
  protected Long removedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "removal_reason")
  protected RemovalReason removalReason;

  @Column(name = "removal_words")
  protected String removalWords = "";

  @Column(name = "ended_on")
  protected PartialDate endedOn;

  /** The list it stands in. */
  protected abstract EntryKind kind();

  /** What it is called on screens. */
  protected abstract String label();

  /** Since when it has been so; null when that is not known. */
  protected abstract PartialDate onset();

  /** Called when it was taken out of force, and with null when it is in force again. */
  protected void stands(RemovalReason reason) {
    // Most rows say it by removedAt alone.
  }

  RemovedEntry removed(String by) {
    return new RemovedEntry(
        kind(), id, label(), removalReason, removalWords, endedOn, by, removedAt);
  }
}
