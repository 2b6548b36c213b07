package org.galien.patients.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The kinds of words in the index and the mark each begins with; names begin with none. */
public final class IndexWords {

  private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("ddMMyyyy");

  private IndexWords() {}

  public static String yearFirst(LocalDate date) {
    return "@" + YEAR_FIRST.format(date);
  }

  public static String dayFirst(LocalDate date) {
    return "&" + DAY_FIRST.format(date);
  }

  public static String phone(String number) {
    return "#" + number;
  }

  /** The number from its end, so that its last digits are a prefix. */
  public static String phoneBackwards(String number) {
    return "<" + new StringBuilder(number).reverse();
  }

  public static String nir(String value) {
    return "!" + value;
  }

  /** How a family name and a first name sound together. */
  public static String sound(String familySound, String firstSound) {
    return "~" + familySound + "." + firstSound;
  }

  /** False for a sound, which only likely duplicates are found by. */
  public static boolean isTyped(String word) {
    return word.charAt(0) != '~';
  }

  public static boolean isName(String word) {
    return Character.isLetterOrDigit(word.charAt(0));
  }
}
