package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** A note that says nothing is not signed. */
public final class NoteIsEmpty extends Refusal {
  NoteIsEmpty() {
    super("encounters.note-is-empty");
  }
}
