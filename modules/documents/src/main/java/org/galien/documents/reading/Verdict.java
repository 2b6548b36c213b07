package org.galien.documents.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.galien.documents.opening.WrittenPage;

/** Whether to believe the text a page carries, before and after the page was looked at. */
final class Verdict {
  /** Words a font must write before its agreement with the page says something. */
  private static final int ENOUGH = 6;

  /** Share of a font's words that are seen on the page where it tells the truth. */
  private static final double AGREEING = 0.4;

  private static final double BROKEN = 0.01;

  /** Share of characters lost; recognition errs about as often. */
  private static final double LOST = 0.004;

  /** Mean confidence below which recognition is no witness. */
  private static final int WITNESS = 60;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private Verdict() {}

  /** Whether something about the text asks for a look at the page. */
  static boolean doubtful(WrittenPage written) {
    String text = written.text();
    return written.lost() > 0
        || Plausibility.broken(text) > BROKEN
        || Plausibility.accentless(text)
        || !Plausibility.language(text)
        || !written.fonts().stream().allMatch(Plausibility::language);
  }

  /** Whether the text says nothing, whatever the page shows. */
  static boolean worthless(WrittenPage written) {
    return written.lost() * 4 > written.glyphs()
        || Plausibility.broken(written.text()) > 0.5
        || !Plausibility.language(written.text());
  }

  /** Whether what was recognised is the better of the two, for a doubtful page. */
  static boolean recognisedIsBetter(WrittenPage written, Recognised seen) {
    if (seen.confidence() < WITNESS || seen.text().isBlank()) {
      // Letters that are no language here may be another's; letters that are none never are.
      return written.lost() * 4 > written.glyphs() && !seen.text().isBlank();
    }
    String text = written.text();
    Set<String> witnessed = words(seen.text());
    return written.lost() > LOST * written.glyphs()
        || Plausibility.broken(text) > BROKEN + Plausibility.broken(seen.text())
        || !written.fonts().stream().allMatch(font -> agrees(font, witnessed))
        || lostAccents(words(text), witnessed);
  }

  private static boolean agrees(String font, Set<String> witnessed) {
    List<String> said = List.copyOf(words(font));
    Set<String> plain = new HashSet<>();
    witnessed.forEach(word -> plain.add(Plausibility.plain(word)));
    long agreed = said.stream().filter(word -> plain.contains(Plausibility.plain(word))).count();
    return said.size() < ENOUGH || agreed >= AGREEING * said.size();
  }

  /** Words that are seen with an accent and written without it, or without the letter. */
  private static boolean lostAccents(Set<String> written, Set<String> witnessed) {
    long lost =
        witnessed.stream()
            .filter(word -> !written.contains(word) && Plausibility.accents(word) > 0)
            .filter(word -> written.contains(Plausibility.plain(word)) || broken(word, written))
            .count();
    long kept = written.stream().filter(word -> Plausibility.accents(word) > 0).count();
    return lost >= 2 && lost > kept;
  }

  /** Its accents were left out, or part it. */
  private static boolean broken(String word, Set<String> written) {
    String[] pieces = word.split("[^a-z]+");
    return written.contains(String.join("", pieces))
        || Arrays.stream(pieces).anyMatch(p -> p.length() > 3 && written.contains(p));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.FRENCH))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }
}
