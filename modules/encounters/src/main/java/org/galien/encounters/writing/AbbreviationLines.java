package org.galien.encounters.writing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of abbreviations: {@code ras = rien à signaler}, one a line. */
final class AbbreviationLines {

  private static final Pattern LINE =
      Pattern.compile("([\\p{L}\\p{N}]{1,20})\\s*=\\s*(\\S.{0,499})");

  private AbbreviationLines() {}

  /**
   * Words by abbreviation, in lower case, in their order.
   *
   * @throws AbbreviationUnreadable when a line is none
   * @throws AbbreviationTwice when one stands there twice
   */
  static Map<String, String> read(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String typed = line.strip();
      if (typed.isEmpty()) {
        continue;
      }
      Matcher one = LINE.matcher(typed);
      if (!one.matches()) {
        throw new AbbreviationUnreadable(number, typed);
      }
      String abbreviation = one.group(1).toLowerCase(Locale.FRENCH);
      if (words.putIfAbsent(abbreviation, one.group(2)) != null) {
        throw new AbbreviationTwice(number, abbreviation);
      }
    }
    return words;
  }
}
