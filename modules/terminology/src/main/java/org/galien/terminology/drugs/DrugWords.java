package org.galien.terminology.drugs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.galien.platform.text.Folding;

/** The words by which a drug is found. */
final class DrugWords {

  private static final int LONGEST = 40;

  private DrugWords() {}

  /** In their order, each once: letters and digits apart, so that « 5mg » is « 5 » and « mg ». */
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    String spaced = folded(text).replaceAll("(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])", " ");
    for (String word : spaced.split("[^a-z0-9]+")) {
      if (!word.isEmpty()) {
        words.add(word.substring(0, Math.min(word.length(), LONGEST)));
      }
    }
    return words;
  }

  static Set<String> of(ReadDrug drug) {
    Set<String> words = of(drug.name);
    drug.names.forEach(name -> words.addAll(of(name)));
    words.addAll(drug.packs);
    words.add(drug.cis);
    return words;
  }

  /** Longest first: the rarer one begins the search. */
  static List<String> typed(String text) {
    return of(text).stream().sorted((a, b) -> b.length() - a.length()).limit(6).toList();
  }

  static String folded(String text) {
    return Folding.fold(text);
  }
}
