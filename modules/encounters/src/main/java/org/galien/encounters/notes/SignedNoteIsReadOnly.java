package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** The note is signed: it is corrected by a new version, never changed. */
public final class SignedNoteIsReadOnly extends Refusal {
  SignedNoteIsReadOnly() {
    super("encounters.signed-note-is-read-only");
  }
}
