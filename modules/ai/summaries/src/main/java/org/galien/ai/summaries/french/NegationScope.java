package org.galien.ai.summaries.french;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of a sentence are denied. */
final class NegationScope {

  private static final Pattern CLAUSE = Pattern.compile("[.,;:()]| mais | toutefois | cependant ");
  private static final int REACH = 7;
  private static final Set<String> SMALL =
      Set.of("pas", "sans", "aucun", "aucune", "les", "des", "une", "sur", "avec", "dans", "pour");

  private NegationScope() {}

  /** Stems of the words that follow a negation in its clause, or stand between ne and pas. */
  static Set<String> denied(String text) {
    Set<String> denied = new HashSet<>();
    for (String clause : CLAUSE.split(Fold.of(text))) {
      Matcher cue = Vocabulary.group("negation").matcher(clause);
      while (cue.find()) {
        Fold.words(clause.substring(cue.end())).stream()
            .limit(REACH)
            .filter(NegationScope::content)
            .map(Fold::stem)
            .forEach(denied::add);
      }
    }
    return denied;
  }

  /** Stems of all words that carry a meaning. */
  static Set<String> contentStems(String text) {
    Set<String> stems = new HashSet<>();
    Fold.words(text).stream().filter(NegationScope::content).map(Fold::stem).forEach(stems::add);
    return stems;
  }

  private static boolean content(String word) {
    return word.length() > 3 && !SMALL.contains(word) && !Character.isDigit(word.charAt(0));
  }
}
