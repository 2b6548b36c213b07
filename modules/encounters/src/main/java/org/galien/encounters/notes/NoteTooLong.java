package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** A part of the note is longer than what a record holds. */
public final class NoteTooLong extends Refusal {
  NoteTooLong(int limit) {
    super("encounters.note-too-long", limit);
  }
}
