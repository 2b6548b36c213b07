package org.galien.patients.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short forms that French people go by, from {@code diminutives.txt}. */
public final class Diminutives {

  private static final Map<String, Set<String>> LONG_FORMS = read();

  private Diminutives() {}

  /**
   * True when one is a short form of the other.
   *
   * @param a compact folded name
   * @param b compact folded name
   */
  public static boolean same(String a, String b) {
    Set<String> ofA = LONG_FORMS.getOrDefault(a, Set.of());
    Set<String> ofB = LONG_FORMS.getOrDefault(b, Set.of());
    return ofA.contains(b) || ofB.contains(a);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> forms = new HashMap<>();
    try (InputStream in = Diminutives.class.getResourceAsStream("diminutives.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(
              words -> forms.put(words.getFirst(), Set.copyOf(words.subList(1, words.size()))));
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
