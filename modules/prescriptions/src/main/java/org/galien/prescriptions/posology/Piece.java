package org.galien.prescriptions.posology;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kind of thing that may stand in a text, in folded letters.
 *
 * @param takes what it says goes here
 */
record Piece(Pattern pattern, BiConsumer<Parts, Matcher> takes) {

  static final String NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?(?: ?1/[234])?";
  static final String AMOUNT = "(?:1/[234]|" + NUMBER + ")";
  static final String A_DAY = "(?:/ ?|par )(?:j(?:our)?|24 ?h(?:eures)?)";

  /** A piece ends where a word ends. */
  static Piece of(String regex, BiConsumer<Parts, Matcher> takes) {
    return new Piece(Pattern.compile("(?:" + regex + ")(?![a-z0-9])"), takes);
  }

  /** Groups are named; null when the text has none. */
  static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  static Amount amount(Matcher matcher, String group) {
    return Amount.read(matcher.group(group)).orElseThrow(Conflict::new);
  }

  static Unit unit(Matcher matcher, String group) {
    String typed = matcher.group(group);
    return typed == null ? null : Unit.typed(typed).orElseThrow(Conflict::new);
  }
}
