package org.galien.encounters.notes;

import org.galien.platform.Refusal;

/** Who signs what another wrote says so; the signed note then names both. */
public final class NoteOfAnother extends Refusal {
  NoteOfAnother(String writer) {
    super("encounters.note-of-another", writer);
  }
}
