package org.galien.encounters;

import java.time.Instant;

/** The note in force of a finished consultation. */
public record EncounterNote(EncounterId id, Instant startedAt, NoteVersion note) {}
