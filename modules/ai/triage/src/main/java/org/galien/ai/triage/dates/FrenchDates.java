package org.galien.ai.triage.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;

/** Finds the dates of a French text, in figures and in letters, glued or scanned. */
public final class FrenchDates {
  private static final String D = "[0-9OoIl|]";
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\dOI|])(?<!\\d[./-])("
              + D
              + "{1,2})\\s?([/.\\-])\\s?("
              + D
              + "{1,2})\\s?[/.\\-]\\s?("
              + D
              + "{4}|"
              + D
              + "{2})(?!\\d|[./-]\\d)");
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\d.,/-])(?<!\\d )(\\d{2}) (\\d{2}) ((?:19|20)\\d{2})(?! ?\\d)");

  /** One figure a box, as forms print them: « 2 1 / 0 6 / 1 9 6 0 ». */
  private static final Pattern BOXED =
      Pattern.compile(
          "(?<!\\d ?)(\\d \\d) ?[/.| -] ?(\\d \\d) ?[/.| -] ?([12] \\d \\d \\d)(?! ?\\d)");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})((?:19|20)\\d{2})(?![\\d ])");
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\d])(\\d{1,2}|(?<!\\p{L})[1lI])\\s?(?:er|ER|°)?\\s{0,2}(\\p{L}[\\p{L}01]{2,8})\\.?\\s{0,2}(\\d{4}|\\d{2}(?![\\d:h]))");
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}-])(\\d{1,2}|{W}(?:[ -]{W}){0,3}) (\\p{L}{3,9}) (\\d{4}|(?:deux[ -])?mil(?:le)?(?:[ -]{W}){0,7})(?![\\p{L}\\d])"
              .replace("{W}", SpelledNumbers.WORD));
  private static final Pattern ROMAN =
      Pattern.compile("(?<!\\d)(\\d{1,2})[ .](X|XI{1,2}|IX|IV|VI{0,3}|I{1,3})[ .](\\d{4})(?!\\d)");
  private static final List<String> ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final String[][] MONTHS = {
    {"janvier", "janv", "jan"},
    {"fevrier", "fevr", "fev"},
    {"mars"},
    {"avril", "avr"},
    {"mai"},
    {"juin"},
    {"juillet", "juil", "jui"},
    {"aout", "aou"},
    {"septembre", "sept", "sep"},
    {"octobre", "oct"},
    {"novembre", "nov"},
    {"decembre", "dec"}
  };

  private final String text;
  private final LocalDate today;
  private final List<DateSpan> found = new ArrayList<>();

  private FrenchDates(String text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  /** In the order of the text. A two-digit year is of this century when not after {@code today}. */
  public static List<DateSpan> find(String text, LocalDate today) {
    FrenchDates dates = new FrenchDates(text, today);
    dates.each(ISO, m -> dates.add(m, m.group(3), m.group(2), m.group(1)));
    dates.each(BOXED, m -> dates.add(m, m.group(1), m.group(2), m.group(3)));
    dates.each(LETTERS, m -> dates.add(m, m.group(1), month(m.group(2)), m.group(3)));
    dates.each(ROMAN, m -> dates.add(m, m.group(1), roman(m.group(2)), m.group(3)));
    dates.each(SPELLED, dates::addSpelled);
    dates.each(FIGURES, m -> dates.add(m, m.group(1), m.group(3), m.group(4)));
    dates.each(SPACED, m -> dates.add(m, m.group(1), m.group(2), m.group(3)));
    dates.each(COMPACT, m -> dates.add(m, m.group(1), m.group(2), m.group(3)));
    dates.found.sort(Comparator.comparingInt(DateSpan::start));
    return dates.found;
  }

  private void each(Pattern pattern, java.util.function.Consumer<Matcher> use) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      use.accept(matcher);
    }
  }

  private void addSpelled(Matcher m) {
    String day = SpelledNumbers.inFigures(m.group(1));
    add(m, day, month(m.group(2)), SpelledNumbers.inFigures(m.group(3)));
  }

  private void add(Matcher m, String day, String month, String year) {
    boolean overlaps = found.stream().anyMatch(s -> m.start() < s.end() && s.start() < m.end());
    if (month == null || overlaps || startsInsideWord(m)) {
      return;
    }
    String y = digits(year);
    int full = Integer.parseInt(y);
    boolean certain = (year + day + month).chars().noneMatch(Character::isLetter);
    // A scanner reads 11 as II as well as II as 11.
    certain &= !(year + day + month).contains("|") && m.pattern() != ROMAN;
    if (y.length() == 2) {
      full += full > (today.getYear() + 1) % 100 ? 1900 : 2000;
      certain &= full < 2000;
    }
    try {
      LocalDate date =
          LocalDate.of(full, Integer.parseInt(digits(month)), Integer.parseInt(digits(day)));
      if (full >= 1900 && full <= today.getYear() + 5) {
        found.add(
            new DateSpan(
                date, m.start(), m.end(), certain || m.pattern() == LETTERS && y.length() == 4));
      }
    } catch (DateTimeException notADate) {
      // 45/13/2026 is a reference number or a measure, not a date.
    }
  }

  /** A letter read as a digit only begins a date after a space: « le l2/03 », not « mal2/03 ». */
  private boolean startsInsideWord(Matcher m) {
    return m.pattern() != SPELLED
        && !Character.isDigit(text.charAt(m.start()))
        && m.start() > 0
        && Character.isLetter(text.charAt(m.start() - 1));
  }

  private static String digits(String scanned) {
    return scanned.replace(" ", "").replaceAll("[Oo]", "0").replaceAll("[Il|]", "1");
  }

  private static String roman(String month) {
    return String.valueOf(ROMANS.indexOf(month) + 1);
  }

  private static String month(String word) {
    String plain = Fold.plain(word).replace('0', 'o').replace('1', 'l');
    for (int i = 0; i < MONTHS.length; i++) {
      for (String name : MONTHS[i]) {
        if (plain.equals(name) || name.length() >= 6 && Fold.oneLetterApart(plain, name)) {
          return String.valueOf(i + 1);
        }
      }
    }
    return null;
  }
}
