package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A social security number written in the text.
 *
 * @param number thirteen characters, without the key
 * @param valid whether its key is written and right; without it a misread digit would pass unseen
 */
public record NirSpan(String number, boolean valid, int start, int end) {
  private static final Pattern NIR =
      Pattern.compile(
          "(?<!\\d)([12])\\s?(\\d{2})\\s?(\\d{2})\\s?(\\d{2}|2[ABab])\\s?(\\d{3})\\s?(\\d{3})"
              + "(?:\\s{0,2}(?:[/(-]|cl[ée]\\s?:?)?\\s?(\\d{2}))?(?!\\d)");

  static List<NirSpan> find(String text) {
    List<NirSpan> found = new ArrayList<>();
    Matcher m = NIR.matcher(text);
    while (m.find()) {
      String number =
          m.group(1) + m.group(2) + m.group(3) + m.group(4).toUpperCase() + m.group(5) + m.group(6);
      boolean valid = m.group(7) != null && Integer.parseInt(m.group(7)) == key(number);
      found.add(new NirSpan(number, valid, m.start(), m.end()));
    }
    return found;
  }

  /** 97 minus the remainder by 97, Corsican 2A and 2B counting as 19 and 18. */
  static int key(String number) {
    String department = number.substring(5, 7).replace("2A", "19").replace("2B", "18");
    String digits = number.substring(0, 5) + department + number.substring(7);
    return (int) (97 - Long.parseLong(digits) % 97);
  }
}
