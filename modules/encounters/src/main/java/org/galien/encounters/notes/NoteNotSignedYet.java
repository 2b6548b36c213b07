package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Only a signed note is corrected; a draft is simply written on. */
public final class NoteNotSignedYet extends Refusal {
  NoteNotSignedYet() {
    super("encounters.note-not-signed-yet");
  }
}
