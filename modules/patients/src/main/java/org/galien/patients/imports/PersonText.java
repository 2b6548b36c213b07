package org.galien.patients.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.patients.names.PatientNames;

/**
 * A person written in one text: names, and a birth date among or behind them. Whatever else stands
 * there makes it name nobody, but for what follows the date.
 *
 * @param words folded, in their order
 */
record PersonText(List<String> words, LocalDate birthDate) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(\\d{2}[/.\\-_ ]?\\d{2}[/.\\-_ ]?\\d{4}|\\d{4}[/.\\-_ ]?\\d{2}[/.\\-_ ]?\\d{2})(?!\\d)");
  private static final List<String> BESIDE = List.of("m", "mr", "mme", "mlle", "ne", "nee", "le");

  static Optional<PersonText> read(String text, LocalDate today) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String day = matcher.group(1).replaceAll("[/.\\-_ ]", "");
    List<String> words = new ArrayList<>(PatientNames.words(text.substring(0, matcher.start())));
    words.removeIf(BESIDE::contains);
    return words.size() < 2
        ? Optional.empty()
        : WrittenTime.date(day, false, today).map(date -> new PersonText(List.copyOf(words), date));
  }

  /** True when the words are this name and this first name, in either order, and nothing else. */
  boolean names(String familyName, String firstName) {
    String text = String.join("", words);
    String family = PatientNames.compact(familyName);
    String first = PatientNames.compact(firstName);
    return !family.isEmpty()
        && !first.isEmpty()
        && (text.equals(family + first) || text.equals(first + family));
  }
}
