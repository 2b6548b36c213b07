package org.galien.encounters.notes;

import java.time.Instant;

/**
 * A note being written.
 *
 * @param revision 0 as long as nothing was saved
 * @param author display name of who saved last
 * @param amends the signed version being corrected, 0 for a first note
 */
public record DraftView(
    NoteContent content, long revision, Instant savedAt, String author, int amends) {

  public boolean amendment() {
    return amends > 0;
  }
}
