package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes sentences, best first, as long as each says something new and there is room. */
final class Selection {

  private static final double SAME = 0.6;

  private final int most;
  private int characters;
  private final List<Candidate> chosen = new ArrayList<>();

  Selection(int most, int characters) {
    this.most = most;
    this.characters = characters;
  }

  boolean offer(Candidate candidate) {
    boolean room =
        chosen.size() < most && (chosen.isEmpty() || candidate.text().length() <= characters);
    if (!room || chosen.stream().anyMatch(c -> repeats(c, candidate))) {
      return false;
    }
    chosen.add(candidate);
    characters -= candidate.text().length();
    return true;
  }

  int size() {
    return chosen.size();
  }

  /** By source as given, then as they follow each other there. */
  List<Candidate> inOrder() {
    return chosen.stream()
        .sorted(
            Comparator.comparing((Candidate c) -> c.source().date(), Comparator.reverseOrder())
                .thenComparing(c -> c.source().ref().id())
                .thenComparingInt(Candidate::order))
        .toList();
  }

  private static boolean repeats(Candidate a, Candidate b) {
    Set<String> one = stems(a);
    Set<String> other = stems(b);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size() >= SAME * Math.min(one.size(), other.size());
  }

  private static Set<String> stems(Candidate candidate) {
    return Fold.words(candidate.text()).stream()
        .filter(w -> w.length() > 2 || Character.isDigit(w.charAt(0)))
        .map(Fold::stem)
        .collect(Collectors.toSet());
  }
}
