package org.galien.ai.triage.dates;

import java.util.Map;
import org.galien.ai.triage.text.Fold;

/** Numbers in letters, as solemn letters date themselves: « mil neuf cent quatre-vingt-un ». */
final class SpelledNumbers {
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("premier", 1),
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("treize", 13),
          Map.entry("quatorze", 14),
          Map.entry("quinze", 15),
          Map.entry("seize", 16),
          Map.entry("vingt", 20),
          Map.entry("vingts", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40),
          Map.entry("cinquante", 50),
          Map.entry("soixante", 60),
          Map.entry("et", 0));

  /** One of the words above, or what multiplies them. */
  static final String WORD = "(?:" + String.join("|", VALUES.keySet()) + "|mil(?:le)?|cents?)";

  private SpelledNumbers() {}

  /** In figures; text that already is comes back as it is. */
  static String inFigures(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return text;
    }
    int total = 0;
    int part = 0;
    for (String word : Fold.plain(text).split("[\\s-]+")) {
      if (word.startsWith("mil")) {
        total += 1000 * Math.max(1, part);
        part = 0;
      } else if (word.startsWith("cent")) {
        part = 100 * Math.max(1, part);
      } else {
        boolean fourscore = word.startsWith("vingt") && part % 100 == 4;
        part += fourscore ? 76 : VALUES.get(word);
      }
    }
    return String.valueOf(total + part);
  }
}
