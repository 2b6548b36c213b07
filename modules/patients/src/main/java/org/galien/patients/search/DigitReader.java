package org.galien.patients.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a run of digits: a birth date, part of one, a telephone number, part of one. What may be
 * several things is looked up as all of them.
 */
final class DigitReader {

  private static final Pattern SLASHED = Pattern.compile("\\d+(?:\\s?/\\s?\\d*)+");

  /** As it stands on the card: sex, year, month, and whatever of the rest is there yet. */
  private static final Pattern NIR_BEGUN =
      Pattern.compile(
          "[123478]\\s\\d{2}\\s\\d{2}(\\s(\\d|\\d{2}(\\s\\d{1,3}(\\s\\d{1,3}(\\s\\d{1,2})?)?)?))?",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final LocalDate today;

  DigitReader(LocalDate today) {
    this.today = today;
  }

  /** Several terms only when the run holds several things, as {@code 1958 0612345678}. */
  List<SearchTerm> read(String run) {
    List<SearchTerm> terms = new ArrayList<>();
    Matcher date = SLASHED.matcher(run);
    int from = 0;
    while (date.find()) {
      terms.addAll(readAlone(run.substring(from, date.start()).strip()));
      terms.addAll(readAlone(date.group().strip()));
      from = date.end();
    }
    terms.addAll(readAlone(run.substring(from).strip()));
    return terms;
  }

  private List<SearchTerm> readAlone(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    if (text.startsWith("+") || text.startsWith("00")) {
      return List.of(SearchTerm.of(phone(international(text))));
    }
    List<String> groups =
        Arrays.stream(text.split("\\D+")).filter(group -> !group.isEmpty()).toList();
    String digits = String.join("", groups);
    List<String> nir = NIR_BEGUN.matcher(text).matches() ? nir(digits) : List.of();
    if (text.contains("/") || isDate(groups)) {
      return List.of(SearchTerm.of(both(withPhone(date(groups), digits, text), nir)));
    }
    boolean oneNumber = groups.stream().allMatch(group -> group.length() <= 3);
    if (digits.startsWith("0") || groups.size() == 1 || oneNumber) {
      return List.of(SearchTerm.of(both(number(digits), nir)));
    }
    return groups.stream().map(group -> SearchTerm.of(number(group))).toList();
  }

  private static boolean isDate(List<String> groups) {
    return groups.size() == 3
        && (dayMonth(groups.get(0), groups.get(1)) && groups.get(2).length() <= 4
            || groups.get(0).length() == 4 && dayMonth(groups.get(1), groups.get(2)));
  }

  private static boolean dayMonth(String first, String second) {
    return first.length() <= 2 && second.length() <= 2;
  }

  /** Day first, or the year first when it has four digits; the year may be incomplete. */
  private List<String> date(List<String> groups) {
    if (groups.getFirst().length() == 4) {
      StringBuilder word = new StringBuilder("@").append(groups.getFirst());
      groups.stream().skip(1).forEach(group -> word.append(twoDigits(group)));
      return List.of(word.toString());
    }
    if (groups.size() == 2 && groups.get(1).length() == 4) {
      return List.of("@" + groups.get(1) + twoDigits(groups.get(0)));
    }
    boolean more = groups.size() > 1;
    String dayMonth =
        "&"
            + (more ? twoDigits(groups.get(0)) : groups.get(0))
            + (groups.size() > 2 ? twoDigits(groups.get(1)) : more ? groups.get(1) : "");
    return groups.size() > 2 ? years(dayMonth, groups.get(2)) : List.of(dayMonth);
  }

  /** Two digits of a year mean this century or the one before, or a year not finished yet. */
  private List<String> years(String dayMonth, String year) {
    List<String> words = new ArrayList<>();
    if (year.length() == 2) {
      int inThisCentury = today.getYear() / 100 * 100 + Integer.parseInt(year);
      if (inThisCentury <= today.getYear()) {
        words.add(dayMonth + inThisCentury);
      }
      words.add(dayMonth + (inThisCentury - 100));
    }
    words.add(dayMonth + year);
    return words;
  }

  /** Pairs parted by spaces or dots may be a telephone number as well as a date. */
  private static List<String> withPhone(List<String> dates, String digits, String text) {
    if (text.contains("/") || digits.length() < 4) {
      return dates;
    }
    return both(dates, phone(digits));
  }

  private static List<String> both(List<String> some, List<String> others) {
    List<String> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private static List<String> nir(String digits) {
    return List.of(IndexWords.nir(digits));
  }

  private List<String> number(String digits) {
    List<String> words = new ArrayList<>();
    if (digits.length() <= 8) {
      if (digits.length() == 6) {
        words.addAll(years("&" + digits.substring(0, 4), digits.substring(4)));
      } else {
        words.add("&" + digits);
      }
      words.add("@" + digits);
    }
    if (digits.length() >= 4) {
      words.addAll(phone(digits));
    }
    if (digits.length() >= 9) {
      words.add(IndexWords.nir(digits));
    }
    return words;
  }

  private static List<String> phone(String digits) {
    return List.of(IndexWords.phone(digits), IndexWords.phoneBackwards(digits));
  }

  /** {@code +33 6 12}, {@code 0033 612} and {@code +33 (0)6 12} become {@code 0612}. */
  private static String international(String text) {
    String bare = text.replace("(0)", "").replaceAll("[^\\d+]", "").replaceFirst("^00", "+");
    return bare.startsWith("+33") ? "0" + bare.substring(3).replaceFirst("^0", "") : bare;
  }

  private static String twoDigits(String group) {
    return group.length() == 1 ? "0" + group : group;
  }
}
