package org.galien.ai.assistant.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart; nothing of it is lost but the blanks between sentences. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("(?<=[.!?…])[»”)]?\\s+(?=[\\p{Lu}\\d«“(–-])|\\n+");

  private static final Pattern SHORTENED =
      Pattern.compile("(?i)\\b(?:dr|pr|m|mme|mlle|me|tél|art|n°|etc|st|ste)\\.$");

  private Sentences() {}

  static List<String> of(String text) {
    List<String> found = new ArrayList<>();
    for (String piece : END.split(text.strip())) {
      String sentence = piece.strip();
      if (sentence.isEmpty()) {
        continue;
      }
      if (!found.isEmpty() && SHORTENED.matcher(found.getLast()).find()) {
        found.add(found.removeLast() + " " + sentence);
      } else {
        found.add(sentence);
      }
    }
    return found;
  }
}
