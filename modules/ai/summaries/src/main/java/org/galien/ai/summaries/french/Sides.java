package org.galien.ai.summaries.french;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Right and left, each with the part of the body it is said of. */
final class Sides {

  private static final Pattern SIDE = Pattern.compile("(?<!\\p{L})(droit|gauche)e?s?(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern CLAUSE = Pattern.compile("[.;:,]");
  private static final int WORDS = 3;

  private record Side(String side, List<String> nouns) {}

  private Sides() {}

  /** Whether each side of a sentence is the side its source tells of the same part. */
  static boolean known(String sentence, String around) {
    List<Side> there = in(around);
    return in(sentence).stream().allMatch(s -> borne(s, there));
  }

  /** The part named with a side must bear the same one; with no part, one side only is told. */
  private static boolean borne(Side said, List<Side> there) {
    List<Side> same = there.stream().filter(t -> shares(t, said)).toList();
    List<Side> meant = same.isEmpty() ? there : same;
    boolean told = meant.stream().anyMatch(t -> t.side().equals(said.side()));
    boolean other = meant.stream().anyMatch(t -> !t.side().equals(said.side()));
    return told && (!same.isEmpty() || !other);
  }

  private static boolean shares(Side a, Side b) {
    return a.nouns().stream().anyMatch(b.nouns()::contains);
  }

  private static List<Side> in(String text) {
    String folded = Fold.of(text);
    List<Side> sides = new ArrayList<>();
    Matcher side = SIDE.matcher(folded);
    while (side.find()) {
      String[] clauses = CLAUSE.split(folded.substring(0, side.start()));
      List<String> nouns = new ArrayList<>();
      Matcher word = WORD.matcher(clauses.length == 0 ? "" : clauses[clauses.length - 1]);
      while (word.find()) {
        nouns.addFirst(Fold.stem(word.group()));
      }
      sides.add(new Side(side.group(1), nouns.subList(0, Math.min(WORDS, nouns.size()))));
    }
    return sides;
  }
}
