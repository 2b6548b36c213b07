package org.galien.ai.assistant.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words that mean the same at a practice's desk; each group stands for its first one. */
final class Synonyms {

  private final Map<String, String> first = new HashMap<>();

  static Synonyms shipped() {
    Synonyms read = new Synonyms();
    FrenchWords bare = new FrenchWords(new Synonyms());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Synonyms.class.getResourceAsStream("synonymes.txt"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read.add(line, word -> bare.of(word.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private void add(String line, Function<String, List<String>> stems) {
    String head = null;
    for (String word : line.split(",")) {
      List<String> stem = stems.apply(word);
      if (stem.size() == 1) {
        head = head == null ? stem.getFirst() : head;
        first.putIfAbsent(stem.getFirst(), head);
      }
    }
  }

  /** The word that stands for its group; itself when it belongs to none. */
  String one(String word) {
    return first.getOrDefault(word, word);
  }
}
