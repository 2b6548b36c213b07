package org.galien.ai.assistant.answers;

import java.util.List;
import java.util.stream.Stream;

/** A passage with its sentences and their words. */
record ReadPassage(
    Passage passage,
    List<String> sentences,
    List<List<String>> said,
    List<String> asked,
    List<String> before) {

  static ReadPassage of(Passage passage, FrenchWords words) {
    List<String> sentences = Sentences.of(passage.text());
    return new ReadPassage(
        passage,
        sentences,
        sentences.stream().map(words::of).toList(),
        words.of(passage.asked()),
        words.of(passage.before()));
  }

  List<String> words() {
    return said.stream().flatMap(List::stream).toList();
  }

  /** How well a word of the question is met around a sentence: 1 in it, less beside it. */
  double met(String word, int sentence) {
    double best = Math.max(0.65 * in(asked, word), 0.4 * in(before, word));
    for (int i = 0; i < said.size(); i++) {
      int far = Math.abs(i - sentence);
      double near = far == 0 ? 1 : far == 1 ? 0.85 : far == 2 ? 0.7 : 0.5;
      best = Math.max(best, near * in(said.get(i), word));
    }
    return best;
  }

  /** How well a word is met anywhere. */
  double met(String word) {
    return Stream.concat(said.stream(), Stream.of(asked, before))
        .mapToDouble(s -> in(s, word))
        .max()
        .orElse(0);
  }

  static double in(List<String> words, String word) {
    double best = 0;
    for (String one : words) {
      best = Math.max(best, Roots.likeness(word, one));
    }
    return best;
  }
}
