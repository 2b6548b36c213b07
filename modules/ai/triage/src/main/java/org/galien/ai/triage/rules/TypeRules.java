package org.galien.ai.triage.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.galien.ai.triage.text.Page;

/** The rules of one type, and how much they weigh on a page. */
final class TypeRules {
  final String type;
  final List<Rule> rules = new ArrayList<>();
  final Map<String, List<Rule>> subtypes = new LinkedHashMap<>();

  TypeRules(String type) {
    this.type = type;
  }

  Score score(Page page, Set<Clue> clues) {
    int total = 0;
    List<Found> found = new ArrayList<>();
    for (Rule rule : rules) {
      Optional<String> words = rule.found(page, clues);
      if (words.isPresent()) {
        total += rule.weight();
        found.add(new Found(rule.weight(), words.get()));
      }
    }
    found.sort(Comparator.comparingInt(Found::weight).reversed());
    return new Score(this, total, found);
  }

  String subtype(Page page) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, List<Rule>> entry : subtypes.entrySet()) {
      int sum =
          entry.getValue().stream()
              .filter(r -> r.found(page, Set.of()).isPresent())
              .mapToInt(Rule::weight)
              .sum();
      if (sum > most) {
        most = sum;
        best = entry.getKey();
      }
    }
    return best;
  }

  record Found(int weight, String words) {}

  record Score(TypeRules of, int total, List<Found> found) {
    List<String> evidence() {
      return found.stream().filter(f -> f.weight() > 0).map(Found::words).limit(8).toList();
    }
  }
}
