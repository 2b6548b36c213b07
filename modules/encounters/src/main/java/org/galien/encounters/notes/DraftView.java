package org.galien.encounters.notes;

import java.time.Instant;
import org.galien.platform.users.UserId;

/**
 * A note being written.
 *
 * @param revision 0 as long as nothing was saved
 * @param writer whose note it is; nobody else writes in it
 * @param author display name of the writer
 * @param amends the signed version being corrected, 0 for a first note
 * @param amendmentReason why, as far as it is typed; may be empty
 */
public record DraftView(
    NoteContent content,
    long revision,
    Instant savedAt,
    UserId writer,
    String author,
    int amends,
    String amendmentReason) {

  public boolean amendment() {
    return amends > 0;
  }
}
