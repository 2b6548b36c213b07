package org.galien.terminology.interactions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, which is UTF-8 as JSON is; what was converted wrongly is refused. */
final class ThesaurusText {

  /** UTF-8 read as something else and written again, and what no text holds. */
  private static final Pattern WRONG =
      Pattern.compile(
          "[ÃÂ][\u0080-¾€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  /** A sign that was lost when the text was taken out of the printed thesaurus. */
  private static final char LOST = '\uFFFD';

  /** Accented letters there are for each lost sign; where they were lost themselves, none. */
  private static final int FEW = 10;

  private ThesaurusText() {}

  /**
   * @throws ThesaurusRefused with the place of what cannot be read
   */
  static String of(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      Matcher wrong = WRONG.matcher(text);
      if (wrong.find()) {
        throw refused(file, text, wrong.start());
      }
      long lost = text.chars().filter(c -> c == LOST).count();
      if (lost * FEW > text.chars().filter(c -> c > 'À' && c <= 'ſ').count()) {
        throw refused(file, text, text.indexOf(LOST));
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String shown = new String(content, StandardCharsets.UTF_8);
      throw refused(file, shown, shown.indexOf('\uFFFD'));
    }
  }

  private static ThesaurusRefused refused(String file, String text, int at) {
    String before = text.substring(0, Math.max(at, 0));
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    return new ThesaurusRefused(
        file, line, before.length() - before.lastIndexOf('\n'), "encoding", "");
  }
}
