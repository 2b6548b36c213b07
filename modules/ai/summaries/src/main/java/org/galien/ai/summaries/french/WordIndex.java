package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, folded, each with its place in the original. */
final class WordIndex {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*|\\d+(?:[.,]\\d+)*");

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();

  private WordIndex(String text) {
    this.text = text;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(Fold.of(matcher.group()).replace(',', '.'));
      places.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  static WordIndex of(String text) {
    return new WordIndex(text);
  }

  /** The first place where these words follow each other. */
  Optional<Span> find(List<String> sought) {
    for (int i = 0; i + sought.size() <= words.size(); i++) {
      if (words.subList(i, i + sought.size()).equals(sought)) {
        int start = places.get(i)[0];
        int end = places.get(i + sought.size() - 1)[1];
        return Optional.of(
            new Span(start, end, text.substring(start, end).replaceAll("\\s+", " ")));
      }
    }
    return Optional.empty();
  }
}
