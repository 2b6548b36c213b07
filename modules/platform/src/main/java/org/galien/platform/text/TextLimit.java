package org.galien.platform.text;

/**
 * How long a text may be, in characters as people and the database count them: code points. What is
 * longer is refused, never cut. In the browser limits.js says so before anything is lost.
 */
public final class TextLimit {

  private TextLimit() {}

  /** How many characters a text has; an emoji outside the first plane is one. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * @param text may be null
   * @return the text without blanks around it, never null
   * @throws TextTooLong over {@code most} characters
   */
  public static String checked(String text, int most) {
    String stripped = text == null ? "" : text.strip();
    return whole(stripped, most);
  }

  /**
   * The text as it is, blanks included.
   *
   * @throws TextTooLong over {@code most} characters
   */
  public static String whole(String text, int most) {
    int length = length(text);
    if (length > most) {
      throw new TextTooLong(length, most);
    }
    return text;
  }
}
