package org.galien.patients.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numéro d'inscription au répertoire: thirteen characters and a key of two digits.
 *
 * <p>Letters stand in Corsican numbers (2A, 2B) and are kept. Month and département are not judged:
 * months of 20 and more exist where the birth certificate was incomplete, and overseas and foreign
 * births fill positions 6 to 10 otherwise. The key alone tells a mistyped number.
 *
 * @param number thirteen characters, without spaces
 * @param key two digits, 01 to 97
 */
public record Nir(String number, String key) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}.\\-/]");
  private static final Pattern NUMBER = Pattern.compile("[123478]\\d{4}(\\d{2}|2[AB])\\d{6}");

  /**
   * @throws NirUnreadable when the shape is wrong
   * @throws NirKeyWrong when the key does not fit
   */
  public Nir {
    if (!NUMBER.matcher(number).matches() || !key.matches("\\d{2}")) {
      throw new NirUnreadable();
    }
    if (!key.equals(expectedKey(number))) {
      throw new NirKeyWrong();
    }
  }

  /**
   * Reads the fifteen characters, with or without spaces, dots or hyphens.
   *
   * @throws NirUnreadable for another number of characters or another shape
   * @throws NirKeyWrong when the key does not fit
   */
  public static Nir parse(String text) {
    String bare = bare(text);
    if (bare.length() != 15) {
      throw new NirUnreadable();
    }
    return new Nir(bare.substring(0, 13), bare.substring(13));
  }

  /** As {@link #parse}, for texts that may hold something else. */
  public static Optional<Nir> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (NirUnreadable | NirKeyWrong e) {
      return Optional.empty();
    }
  }

  /** From the thirteen characters alone, where no key could be checked. */
  public static Nir withoutKey(String number) {
    String bare = bare(number);
    return new Nir(bare, expectedKey(bare));
  }

  /**
   * The key that goes with thirteen characters: 97 − (N mod 97), with 2A read as 19 and 2B as 18.
   *
   * @throws NirUnreadable when they are not the beginning of a NIR
   */
  public static String expectedKey(String number) {
    if (!NUMBER.matcher(number).matches()) {
      throw new NirUnreadable();
    }
    String department = number.substring(5, 7).replace("2A", "19").replace("2B", "18");
    String digits = number.substring(0, 5) + department + number.substring(7);
    return String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(digits) % 97);
  }

  /** What is typed, in capitals and without spaces; empty for null. */
  public static String bare(String text) {
    return text == null ? "" : SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * True while the number is not definitive: never an INS, and no proof of being another person.
   */
  public boolean provisional() {
    return "3478".indexOf(number.charAt(0)) >= 0;
  }

  /** Where this number and the traits disagree; a trait that is null is not compared. */
  public List<NirWarning> warnings(AdministrativeSex sex, LocalDate birthDate) {
    List<NirWarning> warnings = new ArrayList<>();
    if (provisional()) {
      warnings.add(NirWarning.PROVISIONAL);
    }
    if (sex != null && sex != AdministrativeSex.UNKNOWN && sex != sex()) {
      warnings.add(NirWarning.SEX_DIFFERS);
    }
    if (birthDate != null && birthDate.getYear() % 100 != twoDigits(1)) {
      warnings.add(NirWarning.YEAR_DIFFERS);
    }
    int month = twoDigits(3);
    if (birthDate != null && month >= 1 && month <= 12 && month != birthDate.getMonthValue()) {
      warnings.add(NirWarning.MONTH_DIFFERS);
    }
    return warnings;
  }

  /** The fifteen characters. */
  public String value() {
    return number + key;
  }

  /** As printed on a Vitale card: {@code 2 58 03 59 350 123 64}. */
  public String spaced() {
    return value().replaceFirst("(.)(..)(..)(..)(...)(...)(..)", "$1 $2 $3 $4 $5 $6 $7");
  }

  /** EL reads properties. */
  public String getSpaced() {
    return spaced();
  }

  @Override
  public String toString() {
    return "Nir";
  }

  private AdministrativeSex sex() {
    return "137".indexOf(number.charAt(0)) >= 0 ? AdministrativeSex.MALE : AdministrativeSex.FEMALE;
  }

  private int twoDigits(int from) {
    return Integer.parseInt(number.substring(from, from + 2));
  }
}
