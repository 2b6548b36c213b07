package org.galien.terminology.drugs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of an official file, in UTF-8 or CP1252. What is neither, or was converted twice, is
 * refused with its place: wrong letters in the name of a drug are worse than no table.
 */
final class BdpmText {

  private static final Charset CP1252 = Charset.forName("windows-1252");

  /** UTF-8 read as CP1252 and written again, and what accents of CP850 and Mac are in CP1252. */
  private static final Pattern CONVERTED =
      Pattern.compile("[ÃÂ][\u0080-¾€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\\p{L}[‚„ˆ‡]\\p{Ll}|\\p{Ll}Ž");

  /** Not ¿, which the base itself has in place of some apostrophes. */
  private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\uFFFD]");

  private BdpmText() {}

  /**
   * @throws BdpmRefused for another encoding, and when the last line does not end
   */
  static List<String> lines(String file, byte[] content) {
    if (content.length == 0) {
      throw new BdpmRefused(file, 1, 1, "empty");
    }
    String text = decoded(file, content);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      String line =
          text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
      lines.add(line);
      refuse(file, lines.size(), line, CONVERTED);
      refuse(file, lines.size(), line, UNREADABLE);
      start = end + 1;
    }
    if (start < text.length()) {
      throw new BdpmRefused(
          file, lines.size() + 1, column(text.substring(start), text.length()), "cut");
    }
    return lines;
  }

  private static String decoded(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      try {
        return CP1252.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      } catch (CharacterCodingException neither) {
        String shown = new String(content, CP1252);
        int at = shown.indexOf('\uFFFD');
        int before = shown.lastIndexOf('\n', at);
        int line = 1 + (int) shown.substring(0, at).chars().filter(c -> c == '\n').count();
        throw new BdpmRefused(
            file, line, column(shown.substring(before + 1), at - before - 1), "encoding");
      }
    }
  }

  private static void refuse(String file, int number, String line, Pattern wrong) {
    Matcher found = wrong.matcher(line);
    if (found.find()) {
      throw new BdpmRefused(file, number, column(line, found.start()), "encoding");
    }
  }

  /** Of the cell in which a place of a line lies, from 1. */
  private static int column(String line, int place) {
    int end = Math.min(place, line.length());
    return 1 + (int) line.substring(0, end).chars().filter(c -> c == '\t').count();
  }
}
