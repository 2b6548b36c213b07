package org.galien.ai.triage.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that the learnt models count; {@code folded} of ai-models/sorting/train.py. */
public final class Tokens {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Tokens() {}

  /** In lower case, without accents; a number is {@code #}. */
  public static List<String> folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return Stream.of(OTHERS.split(bare))
        .filter(word -> !word.isEmpty())
        .map(word -> word.chars().allMatch(c -> c >= '0' && c <= '9') ? "#" : word)
        .toList();
  }
}
