package org.galien.ai.triage.urgency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.ai.triage.text.Tokens;

/** Cuts a text into sentences and counts their words; the same as ai-models/sorting/urgency.py. */
final class Sentences {
  private static final int STEM = 6;
  private static final Pattern LINES = Pattern.compile("[\n\r\f]");
  private static final Pattern ENDS = Pattern.compile("[.!?;:]$");
  private static final Pattern STOPS = Pattern.compile("(?<=[.!?;])\\s+");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");

  private Sentences() {}

  /** Lines that go on in lower case are joined before. */
  static List<String> of(String text) {
    List<String> joined = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String raw : LINES.split(text)) {
      String line = raw.strip();
      boolean ends = current.isEmpty() || ENDS.matcher(current).find();
      if (!line.isEmpty() && !ends && goesOn(line.charAt(0))) {
        current.append(' ').append(line);
      } else {
        joined.add(current.toString());
        current = new StringBuilder(line);
      }
    }
    joined.add(current.toString());
    return joined.stream()
        .flatMap(whole -> Stream.of(STOPS.split(whole)))
        .filter(part -> LETTER.matcher(part).find())
        .toList();
  }

  private static boolean goesOn(char first) {
    return Character.isLowerCase(first) || first == '(' || first == '«';
  }

  /** Counts of the beginnings of words and of neighbouring two. */
  static Map<String, Integer> features(String sentence) {
    List<String> words =
        Tokens.folded(sentence).stream()
            .map(w -> w.substring(0, Math.min(STEM, w.length())))
            .toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      counts.merge("s:" + words.get(i), 1, Integer::sum);
      if (i > 0) {
        counts.merge("b:" + words.get(i - 1) + "_" + words.get(i), 1, Integer::sum);
      }
    }
    return counts;
  }
}
