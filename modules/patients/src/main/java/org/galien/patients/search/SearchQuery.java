package org.galien.patients.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.patients.names.PatientNames;

/**
 * What was typed, as terms that must all fit, the rarest first.
 *
 * @param terms never empty; the first one alone is worth a search
 */
public record SearchQuery(List<SearchTerm> terms) {

  private static final int MOST_TERMS = 6;
  private static final int LONGEST = 200;

  /** A run of digits with what people put between them; 2A and 2B belong to a NIR only. */
  private static final Pattern DIGITS = Pattern.compile("\\+?\\(?\\d[\\d .\\-/()\\u00a0\\u202f]*");

  private static final Pattern NIR = Pattern.compile("[123478]\\d{4}(\\d{2}|2[AB])\\d{6}(\\d{2})?");

  /**
   * @param today decides what years two digits can mean
   * @return empty when too little was typed to search with
   */
  public static Optional<SearchQuery> parse(String typed, LocalDate today) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<SearchTerm> terms =
        readTerms(text, today).stream()
            .distinct()
            .sorted(Comparator.comparingInt(SearchTerm::selectivity).reversed())
            .limit(MOST_TERMS)
            .toList();
    return terms.stream().allMatch(SearchTerm::tooShort)
        ? Optional.empty()
        : Optional.of(new SearchQuery(terms));
  }

  private static Set<SearchTerm> readTerms(String text, LocalDate today) {
    Set<SearchTerm> terms = new LinkedHashSet<>();
    String bare = text.replaceAll("[\\s\\p{Z}.\\-]", "").toUpperCase(java.util.Locale.ROOT);
    if (NIR.matcher(bare).matches()) {
      terms.add(SearchTerm.of(List.of(IndexWords.nir(bare))));
      return terms;
    }
    StringBuilder names = new StringBuilder();
    Matcher digits = DIGITS.matcher(text);
    int end = 0;
    while (digits.find()) {
      names.append(text, end, digits.start()).append(' ');
      terms.addAll(new DigitReader(today).read(digits.group()));
      end = digits.end();
    }
    terms.addAll(names(names.append(text.substring(end)).toString()));
    return terms;
  }

  /**
   * Each word may also be one half of a name that is written in one piece: {@code le guen} finds
   * LEGUEN.
   */
  private static List<SearchTerm> names(String text) {
    List<String> words = PatientNames.words(text);
    List<SearchTerm> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> prefixes = new ArrayList<>(List.of(words.get(i)));
      if (i > 0) {
        prefixes.add(words.get(i - 1) + words.get(i));
      }
      if (i + 1 < words.size()) {
        prefixes.add(words.get(i) + words.get(i + 1));
      }
      terms.add(SearchTerm.of(prefixes));
    }
    return terms;
  }
}
