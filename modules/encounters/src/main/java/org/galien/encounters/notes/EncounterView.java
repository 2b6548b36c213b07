package org.galien.encounters.notes;

import java.time.Instant;
import java.util.List;
import org.galien.encounters.EncounterId;
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.NoteKind;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A consultation with its note.
 *
 * @param draft null when nothing is being written
 * @param versions signed notes, newest first; empty before the first signature
 * @param rescued texts that lost a concurrent save, newest first
 */
public record EncounterView(
    EncounterId id,
    PatientId patient,
    UserId practitioner,
    String practitionerName,
    NoteKind kind,
    Instant startedAt,
    EncounterStatus status,
    DraftView draft,
    List<NoteVersion> versions,
    List<RescuedDraft> rescued) {

  /** The note in force, null before the first signature. */
  public NoteVersion current() {
    return versions.isEmpty() ? null : versions.getFirst();
  }
}
