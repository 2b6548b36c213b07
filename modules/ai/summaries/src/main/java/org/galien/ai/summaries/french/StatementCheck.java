package org.galien.ai.summaries.french;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a sentence that a model wrote may be shown. The quote must stand in the source;
 * every number with its unit, dose with its drug, date, side, drug and name of the sentence must
 * stand in the quote's surroundings; what the source denies stays denied; what it says of a
 * relative stays the relative's.
 */
public final class StatementCheck {

  private static final int SURROUNDINGS = 240;
  private static final int SHORTEST_QUOTE = 8;
  private static final double KNOWN_WORDS = 0.6;
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}'’-]{2,}");

  private StatementCheck() {}

  /**
   * @param sentence as the model wrote it
   * @param quote what it claims to rest on
   * @return the sentence with its place in the source, or empty when it is not to be trusted
   */
  public static Optional<Statement> check(String sentence, String quote, Source source) {
    String text = sentence.strip();
    Optional<Span> found = find(quote, source.text());
    if (text.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    Span span = found.get();
    String around = around(span, source.text());
    boolean trusted =
        Quantities.known(text, around)
            && NamedDates.known(text, around, source.date())
            && Sides.known(text, around)
            && drugsKnown(text, around)
            && namesKnown(text, around)
            && wordsKnown(text, around)
            && sameDenials(text, span.text(), around)
            && sameFamily(text, span.text());
    return trusted
        ? Optional.of(
            new Statement(
                text, List.of(new Citation(source.ref(), span.start(), span.end(), span.text()))))
        : Optional.empty();
  }

  /** Finds a quote whatever the white space, case, accents and kinds of quotes and dashes. */
  static Optional<Span> find(String quote, String text) {
    List<String> words = Fold.words(quote);
    if (Fold.of(quote).length() < SHORTEST_QUOTE || words.isEmpty()) {
      return Optional.empty();
    }
    return WordIndex.of(text).find(words);
  }

  private static String around(Span span, String text) {
    int from = Math.max(0, span.start() - SURROUNDINGS);
    int to = Math.min(text.length(), span.end() + SURROUNDINGS);
    return text.substring(from, to);
  }

  private static boolean drugsKnown(String sentence, String around) {
    return Drugs.in(around).containsAll(Drugs.in(sentence));
  }

  private static boolean namesKnown(String sentence, String around) {
    String folded = Fold.of(around);
    Matcher matcher = NAME.matcher(sentence);
    while (matcher.find()) {
      if (!folded.contains(Fold.of(matcher.group()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordsKnown(String sentence, String around) {
    Set<String> said = NegationScope.contentStems(sentence);
    Set<String> known = new HashSet<>(said);
    known.retainAll(NegationScope.contentStems(around));
    return known.size() >= KNOWN_WORDS * said.size();
  }

  /** A word denied in the one and affirmed in the other turns a finding round. */
  private static boolean sameDenials(String sentence, String quote, String around) {
    Set<String> deniedThere = NegationScope.denied(quote);
    Set<String> deniedHere = NegationScope.denied(sentence);
    Set<String> said = NegationScope.contentStems(sentence);
    Set<String> affirmedHere = new HashSet<>(said);
    affirmedHere.removeAll(deniedHere);
    Set<String> affirmedThere = NegationScope.contentStems(around);
    affirmedThere.removeAll(NegationScope.denied(around));
    return affirmedHere.stream()
            .noneMatch(w -> deniedThere.contains(w) && !affirmedThere.contains(w))
        && deniedHere.stream().noneMatch(affirmedThere::contains);
  }

  private static boolean sameFamily(String sentence, String quote) {
    return Vocabulary.has("family", Fold.of(sentence)) == Vocabulary.has("family", Fold.of(quote));
  }
}
