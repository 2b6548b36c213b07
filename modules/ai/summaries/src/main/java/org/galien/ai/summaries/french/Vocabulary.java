package org.galien.ai.summaries.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words the extractor looks for, in a file that a doctor can read: one group a line, {@code
 * name = alternatives separated by |}, folded, matched at the beginning of words.
 */
public final class Vocabulary {

  private static final Map<String, Pattern> GROUPS = load();

  private Vocabulary() {}

  /** True when a word of the group occurs in the folded text. */
  public static boolean has(String group, String folded) {
    return GROUPS.get(group).matcher(folded).find();
  }

  static Pattern group(String name) {
    return GROUPS.get(name);
  }

  private static Map<String, Pattern> load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*=\\s*", 2))
          .collect(
              Collectors.toMap(
                  parts -> parts[0].strip(),
                  parts -> Pattern.compile("(?<![\\p{L}\\d])(?:" + parts[1].strip() + ")"),
                  (a, b) -> b,
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
