package org.galien.letters.templates;

import java.time.Instant;
import org.galien.letters.text.LetterKind;

/**
 * A text that a letter may begin with.
 *
 * @param id 0 for a shipped text that nobody changed
 * @param code of the shipped text it is, or takes the place of; null for the practice's own
 * @param content XHTML as {@link org.galien.letters.text.LetterText} keeps it
 * @param own true when its words are the practice's
 * @param active whether it is offered where letters are written
 * @param version what a change says it starts from; 0 before the first
 * @param by display name of who changed it last, empty before
 * @param at null before the first change
 */
public record LetterTemplate(
    long id,
    String code,
    LetterKind kind,
    String name,
    String content,
    boolean own,
    boolean active,
    long version,
    String by,
    Instant at) {

  /** What the address names it by. */
  public String reference() {
    return code == null ? Long.toString(id) : code;
  }
}
