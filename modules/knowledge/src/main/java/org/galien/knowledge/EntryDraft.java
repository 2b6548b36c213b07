package org.galien.knowledge;

import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/**
 * What an entry shall say.
 *
 * @param subject if: when it holds, or what it is about; may be empty
 * @param content then: what is done, said, called; never empty
 * @param exception except; may be empty
 * @param practitioner whose rule it is; null for the practice's
 * @param medical true when only a doctor may confirm it
 */
public record EntryDraft(
    EntryKind kind,
    Area area,
    String subject,
    String content,
    String exception,
    UserId practitioner,
    boolean medical) {

  public static final int LONGEST = 2000;
  static final int LONGEST_SUBJECT = 400;
  static final int LONGEST_EXCEPTION = 600;

  /**
   * @throws org.galien.platform.text.TextTooLong for what is longer than the database takes
   */
  public EntryDraft {
    subject = TextLimit.checked(subject, LONGEST_SUBJECT);
    content = TextLimit.checked(content, LONGEST);
    exception = TextLimit.checked(exception, LONGEST_EXCEPTION);
  }

  /** All its words: if, then, except. */
  public String[] texts() {
    return new String[] {subject, content, exception};
  }
}
