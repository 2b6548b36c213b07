package org.galien.letters;

import org.galien.letters.text.LetterText;
import org.galien.platform.text.TextLimit;

/**
 * What is typed.
 *
 * @param correspondent number in the directory, or null
 * @param addressee lines, may be empty
 */
public record LetterDraft(String title, String content, Long correspondent, String addressee) {

  private static final int TITLE = 200;
  private static final int ADDRESSEE = 600;

  /**
   * As it is kept.
   *
   * @throws org.galien.platform.text.TextTooLong when a part is too long
   */
  LetterDraft tidied() {
    return new LetterDraft(
        TextLimit.checked(title, TITLE),
        LetterText.clean(content),
        correspondent,
        TextLimit.checked(addressee, ADDRESSEE).replace("\r\n", "\n"));
  }
}
