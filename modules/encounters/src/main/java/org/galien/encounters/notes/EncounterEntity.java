package org.galien.encounters.notes;

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
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.NoteKind;

@Entity
@Table(name = "encounters_encounter")
class EncounterEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "practitioner_id")
  long practitionerId;

  @Column(name = "started_at")
  Instant startedAt;

  /** The practice's day while in progress, null afterwards: what makes it unique a day. */
  @Column(name = "open_day")
  LocalDate openDay;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Enumerated(EnumType.STRING)
  EncounterStatus status = EncounterStatus.IN_PROGRESS;

  @Enumerated(EnumType.STRING)
  NoteKind kind = NoteKind.CONSULTATION;

  String title = "";

  @Column(name = "note_version")
  int noteVersion;

  void signed(NoteContent content, Instant at) {
    if (finishedAt == null) {
      finishedAt = at;
    }
    status = EncounterStatus.FINISHED;
    openDay = null;
    title = content.title();
    noteVersion++;
  }

  void cancelled() {
    status = EncounterStatus.CANCELLED;
    openDay = null;
  }
}
