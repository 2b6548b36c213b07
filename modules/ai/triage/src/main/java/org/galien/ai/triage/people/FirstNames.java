package org.galien.ai.triage.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.triage.text.Fold;

/**
 * Common first names. They only help to show which word of a name is the family name; no patient is
 * ever chosen on that.
 */
final class FirstNames {
  private static final Set<String> KNOWN = load();

  private FirstNames() {}

  static boolean areAll(List<String> words) {
    return !words.isEmpty() && words.stream().allMatch(FirstNames::isOne);
  }

  static boolean isOne(String word) {
    return List.of(word.split("[- ]")).stream().map(Fold::plain).allMatch(KNOWN::contains);
  }

  private static Set<String> load() {
    try (InputStream in =
        FirstNames.class.getResourceAsStream("/org/galien/ai/triage/prenoms.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split("[\\s-]+")).stream())
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
