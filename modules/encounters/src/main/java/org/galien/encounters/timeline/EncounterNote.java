package org.galien.encounters.timeline;

import java.time.Instant;
import org.galien.encounters.EncounterId;
import org.galien.encounters.NoteKind;
import org.galien.encounters.notes.NoteVersion;

/** The note in force of a finished consultation. */
public record EncounterNote(EncounterId id, Instant startedAt, NoteKind kind, NoteVersion note) {}
