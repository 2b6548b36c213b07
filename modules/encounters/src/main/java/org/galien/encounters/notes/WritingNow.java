package org.galien.encounters.notes;

import java.time.Instant;
import org.galien.encounters.NoteKind;

/**
 * Somebody who writes in a chart.
 *
 * @param author display name
 * @param savedAt when something of it was saved last
 */
public record WritingNow(String author, NoteKind kind, Instant savedAt) {}
