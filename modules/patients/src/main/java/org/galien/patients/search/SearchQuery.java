package org.galien.patients.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.patients.names.NameSlips;
import org.galien.patients.names.PatientNames;

/**
 * What was typed, as terms that must all fit, the rarest first.
 *
 * @param terms never empty; the first one alone is worth a search
 * @param wholes the names that what was typed can be as a whole: each word, and words that stand
 *     side by side written in one piece
 */
public record SearchQuery(List<SearchTerm> terms, List<String> wholes) {

  private static final int MOST_TERMS = 6;
  private static final int LONGEST = 200;

  /** A run of digits with what people put between them; 2A and 2B belong to a NIR only. */
  private static final Pattern DIGITS = Pattern.compile("\\+?\\(?\\d[\\d .\\-/()\\u00a0\\u202f]*");

  /** A NIR or, when it is Corsican, at least what tells so: digits alone may be a telephone. */
  private static final Pattern NIR =
      Pattern.compile("[123478]\\d{4}(\\d{8}(\\d{2})?|2[AB]\\d{0,8})");

  /**
   * @param today decides what years two digits can mean
   * @return empty when too little was typed to search with
   */
  public static Optional<SearchQuery> parse(String typed, LocalDate today) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    StringBuilder names = new StringBuilder();
    Set<SearchTerm> terms = readTerms(text, today, names);
    List<String> words = PatientNames.words(names.toString());
    terms.addAll(names(words, terms.isEmpty()));
    List<SearchTerm> rarestFirst =
        terms.stream()
            .sorted(Comparator.comparingInt(SearchTerm::selectivity).reversed())
            .limit(MOST_TERMS)
            .toList();
    return rarestFirst.stream().allMatch(SearchTerm::tooShort)
        ? Optional.empty()
        : Optional.of(new SearchQuery(rarestFirst, wholes(words)));
  }

  /** The names typed that may hold a slip. */
  public Set<String> correctable() {
    return terms.stream()
        .filter(SearchTerm::name)
        .map(SearchTerm::exact)
        .filter(NameSlips::worthTrying)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The same for somebody who slipped.
   *
   * @param meant for a name typed those that were perhaps meant
   */
  public SearchQuery corrected(Map<String, ? extends Collection<String>> meant) {
    List<String> all = new ArrayList<>(wholes);
    meant.values().forEach(all::addAll);
    return new SearchQuery(
        terms.stream()
            .map(term -> meant.containsKey(term.exact()) ? term.or(meant.get(term.exact())) : term)
            .toList(),
        all.stream().distinct().toList());
  }

  private static Set<SearchTerm> readTerms(String text, LocalDate today, StringBuilder names) {
    Set<SearchTerm> terms = new LinkedHashSet<>();
    String bare = text.replaceAll("[\\s\\p{Z}\\p{Cf}.\\-]", "").toUpperCase(Locale.ROOT);
    if (NIR.matcher(bare).matches()) {
      terms.add(SearchTerm.of(List.of(IndexWords.nir(bare))));
      return terms;
    }
    Matcher digits = DIGITS.matcher(text);
    int end = 0;
    while (digits.find()) {
      names.append(text, end, digits.start()).append(' ');
      terms.addAll(new DigitReader(today).read(digits.group()));
      end = digits.end();
    }
    names.append(text.substring(end));
    return terms;
  }

  /**
   * Each word may also be one half of a name that is written in one piece: {@code le guen} finds
   * LEGUEN. Nothing but single letters are names of one letter, not the beginnings of most.
   */
  private static List<SearchTerm> names(List<String> words, boolean alone) {
    if (alone && words.stream().allMatch(word -> word.length() == 1)) {
      return words.stream().map(SearchTerm::whole).toList();
    }
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

  private static List<String> wholes(List<String> words) {
    List<String> wholes = new ArrayList<>();
    int count = Math.min(words.size(), MOST_TERMS);
    for (int from = 0; from < count; from++) {
      StringBuilder whole = new StringBuilder();
      for (int to = from; to < count; to++) {
        wholes.add(new PrefixRange(whole.append(words.get(to)).toString()).prefix());
      }
    }
    return wholes.stream().distinct().toList();
  }
}
