package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the rules, by the name under which rules speak of them. */
final class Vocabulary {

  private static final String WRITTEN = "ecriture";

  /** What begins with fewer letters of ours may still be another word misspelt. */
  private static final int SHORTEST_STEM = 5;

  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, WordPattern> one = new HashMap<>();
  private final List<WordPattern> stems = new ArrayList<>();

  /**
   * @param text as the head of {@code mots.txt} explains
   */
  Vocabulary(String text) {
    Map<String, String> lines = lines(text);
    lines.forEach((name, words) -> take(name, words, lines));
  }

  private static Map<String, String> lines(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    String last = null;
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith(" ")) {
        lines.merge(last, line, String::concat);
      } else {
        last = line.substring(0, line.indexOf(':')).strip();
        if (lines.put(last, line.substring(line.indexOf(':') + 1)) != null) {
          throw new IllegalArgumentException("twice: " + last);
        }
      }
    }
    return lines;
  }

  private void take(String name, String words, Map<String, String> lines) {
    List<Phrase> all = new ArrayList<>();
    for (String word : words.split(",")) {
      String said = word.strip();
      if (said.isEmpty()) {
        continue;
      }
      if (name.equals(WRITTEN)) {
        written.put(said.split("=")[0], said.split("=")[1]);
      } else if (said.startsWith("@")) {
        for (String other : lines.get(said.substring(1)).split(",")) {
          all.add(phrase(other.strip()));
        }
      } else {
        all.add(phrase(said));
      }
    }
    phrases.put(name, List.copyOf(all));
  }

  private Phrase phrase(String said) {
    Phrase phrase = Phrase.of(said, word -> one.computeIfAbsent(word, WordPattern::of));
    for (WordPattern word : phrase.words()) {
      if (!word.prefix()) {
        known.add(word.base());
      } else if (word.base().length() >= SHORTEST_STEM) {
        stems.add(word);
      }
    }
    return phrase;
  }

  /** What abbreviations stand for. */
  Map<String, String> written() {
    return written;
  }

  Set<String> names() {
    return phrases.keySet();
  }

  List<Phrase> phrases(String name) {
    return phrases.getOrDefault(name, List.of());
  }

  /** Whether a word means itself and is no other one misspelt. */
  boolean known(String word) {
    return word.length() < 4
        || known.contains(word)
        || (word.endsWith("s") && known.contains(word.substring(0, word.length() - 1)))
        || (word.endsWith("e") && known.contains(word.substring(0, word.length() - 1)))
        || stems.stream().anyMatch(stem -> word.startsWith(stem.base()));
  }
}
