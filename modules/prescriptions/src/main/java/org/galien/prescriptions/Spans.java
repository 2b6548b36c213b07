package org.galien.prescriptions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** How long something goes on, in the words of who prescribes it: « pendant 3 mois ». */
final class Spans {

  private static final Pattern SPAN =
      Pattern.compile(
          "(?:pendant|pour|pdt|duree(?: de)?|durant) ?:? ?(\\d{1,3}) ?(jours?|j|semaines?|sem|mois|ans?)\\b");

  private Spans() {}

  /** In days, the longest that is named; 0 for none. */
  static int longest(String text) {
    Matcher matcher = SPAN.matcher(Folding.fold(text));
    int longest = 0;
    while (matcher.find()) {
      longest = Math.max(longest, Integer.parseInt(matcher.group(1)) * days(matcher.group(2)));
    }
    return longest;
  }

  private static int days(String unit) {
    return switch (unit.charAt(0)) {
      case 'j' -> 1;
      case 's' -> 7;
      case 'm' -> 30;
      default -> 365;
    };
  }
}
