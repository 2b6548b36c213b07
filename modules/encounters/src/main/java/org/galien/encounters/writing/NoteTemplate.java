package org.galien.encounters.writing;

import java.time.Instant;
import org.galien.encounters.notes.NoteContent;

/**
 * A text that a note may start from. {@code […]} in it is a blank to fill.
 *
 * @param id 0 for a shipped text that nobody changed
 * @param code of the shipped text it is, or takes the place of; null for the practice's own
 * @param own true when its words are the practice's
 * @param active whether it is offered where notes are written
 * @param version what a change says it starts from; 0 before the first
 * @param by display name of who changed it last, empty before
 * @param at null before the first change
 */
public record NoteTemplate(
    long id,
    String code,
    String name,
    NoteContent content,
    boolean own,
    boolean active,
    long version,
    String by,
    Instant at) {

  /** What a person fills in. */
  public static final String BLANK = "[…]";

  /** What the address names it by. */
  public String reference() {
    return code == null ? Long.toString(id) : code;
  }

  /** Three dots in brackets are a blank as well: keyboards have no ellipsis. */
  static NoteContent blanks(NoteContent typed) {
    return new NoteContent(
        typed.reason().replace("[...]", BLANK),
        typed.examination().replace("[...]", BLANK),
        typed.conclusion().replace("[...]", BLANK));
  }
}
