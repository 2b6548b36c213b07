package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a record keeps coming back to. A word of one cold or one form is said once; the words of an
 * illness that is followed are said again and again, yet not everywhere.
 */
final class Themes {

  private static final int SHORTEST = 5;
  private static final int STEM = 7;
  private static final double TOO_COMMON = 0.22;

  private final Map<String, Double> weights = new HashMap<>();

  Themes(List<Piece> pieces, LocalDate today) {
    Map<String, Set<Object>> sources = new HashMap<>();
    Set<Object> all = new HashSet<>();
    for (Piece piece : pieces) {
      if (!piece.echoed()) {
        all.add(piece.source());
        for (String stem : stems(piece.folded())) {
          sources.computeIfAbsent(stem, s -> new HashSet<>()).add(piece.source());
        }
      }
    }
    sources.forEach(
        (stem, in) -> {
          int df = in.size();
          if (df > 1 && df < Math.max(4, TOO_COMMON * all.size())) {
            weights.put(stem, Math.log(1 + df) * Math.log((double) all.size() / df));
          }
        });
  }

  /** How much a text is about what matters in this record, whatever its length. */
  double of(String folded) {
    double sum = 0;
    int words = 4;
    for (String stem : stems(folded)) {
      sum += weights.getOrDefault(stem, 0.0);
      words++;
    }
    return sum / Math.sqrt(words);
  }

  private static Set<String> stems(String folded) {
    Set<String> stems = new HashSet<>();
    for (String word : folded.split("[^a-z]+")) {
      if (word.length() >= SHORTEST) {
        stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    return stems;
  }
}
