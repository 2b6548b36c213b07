package org.galien.encounters.notes;

import java.time.Instant;

/** A text that lost against another one and was kept. */
public record RescuedDraft(NoteContent content, String author, Instant at) {}
