package org.galien.ai.runtime.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a person changed a text before it was taken over; the texts themselves stay with the
 * feature.
 *
 * @param words of what was put out
 * @param changed fewest words to put in, take out or replace to get from one to the other
 */
public record Edit(int words, int changed) {

  /** Longer texts are compared by their beginnings. */
  private static final int LONGEST = 3_000;

  /**
   * @param proposed as it was put out
   * @param kept as it was taken over; empty for nothing of it
   */
  public static Edit between(String proposed, String kept) {
    List<String> before = words(proposed);
    return new Edit(before.size(), distance(before, words(kept)));
  }

  /** Together, for texts made of pieces. */
  public Edit and(Edit other) {
    return new Edit(words + other.words, changed + other.changed);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      if (!word.isEmpty() && words.size() < LONGEST) {
        words.add(word);
      }
    }
    return words;
  }

  /** Levenshtein's, over words, with one row kept. */
  private static int distance(List<String> before, List<String> after) {
    int[] row = new int[after.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= before.size(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = corner + (before.get(i - 1).equals(after.get(j - 1)) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[after.size()];
  }
}
