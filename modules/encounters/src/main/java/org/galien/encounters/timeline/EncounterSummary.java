package org.galien.encounters.timeline;

import java.time.Instant;
import org.galien.encounters.EncounterId;
import org.galien.encounters.EncounterStatus;
import org.galien.encounters.NoteKind;
import org.galien.platform.users.UserId;

/**
 * A line of the timeline; carries no note.
 *
 * @param title first line of the signed note; empty while it is written, and for who may not read
 *     notes
 * @param noteVersion last signed version, 0 before the first signature
 */
public record EncounterSummary(
    EncounterId id,
    Instant startedAt,
    EncounterStatus status,
    NoteKind kind,
    UserId practitioner,
    String title,
    int noteVersion) {

  public boolean inProgress() {
    return status == EncounterStatus.IN_PROGRESS;
  }
}
