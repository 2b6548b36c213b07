package org.galien.patients.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers in the one form that is kept: {@code 0612345678}, or {@code +32470123456}. */
public final class PhoneNumber {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}.\\-/()]");
  private static final Pattern FRENCH = Pattern.compile("0[1-9]\\d{8}");
  private static final Pattern FOREIGN = Pattern.compile("\\+[1-9]\\d{6,14}");

  /** Eight times one digit after the first two, and digits in a row: nobody's number. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("0\\d(\\d)\\1{7}|0123456789|0612345678");

  private PhoneNumber() {}

  /** False for a number that was typed because one had to be. */
  public static boolean tellsSomebody(String number) {
    return !PLACEHOLDER.matcher(number).matches();
  }

  /** Empty when the text is no telephone number. */
  public static Optional<String> parse(String text) {
    String bare =
        NOISE
            .matcher(text.replace("(0)", ""))
            .replaceAll("")
            .replaceFirst("^00(?=[1-9])", "+")
            .replaceFirst("^\\+330?(?=[1-9]\\d{8}$)", "0");
    return FRENCH.matcher(bare).matches() || FOREIGN.matcher(bare).matches()
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** Pairs, as it is read aloud in France; a foreign number as it stands; null for null. */
  public static String spaced(String number) {
    return number == null || number.startsWith("+")
        ? number
        : number.replaceAll("(..)(?=.)", "$1 ");
  }
}
