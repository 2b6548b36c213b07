package org.galien.ai.assistant.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses what is quoted: the sentences around the one found, and what completes it. */
final class Quotes {

  private static final int MOST = 3;
  private static final int WORDS = 110;

  private final PassageIndex index;
  private final Corrections corrections;

  Quotes(PassageIndex index, Corrections corrections) {
    this.index = index;
    this.corrections = corrections;
  }

  List<Quote> of(Question question, List<Fit> fits, double enough) {
    Fit best = fits.getFirst();
    List<Quote> quotes = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int number : corrections.of(question, best)) {
      if (taken.add(number) && quotes.isEmpty()) {
        Fit fit = Fit.of(question, number, 0, index.passage(number));
        quotes.add(new Quote(fit.read().passage(), words(fit), true));
      }
    }
    taken.add(best.number());
    quotes.add(new Quote(best.read().passage(), words(best), false));
    for (Fit fit : fits) {
      if (quotes.size() < MOST
          && completes(question, best, fit, enough)
          && taken.add(fit.number())) {
        quotes.add(new Quote(fit.read().passage(), words(fit), false));
      }
    }
    return quotes;
  }

  /** One that fits nearly as well, or says of the question what the best one does not. */
  private static boolean completes(Question question, Fit best, Fit fit, double enough) {
    if (fit.unsure() || fit.lacksName()) {
      return false;
    }
    if (fit.covered() >= enough && fit.score() >= best.score() - 0.2) {
      return true;
    }
    return question.weights().entrySet().stream()
            .filter(w -> best.read().met(w.getKey()) == 0 && fit.read().met(w.getKey()) > 0.7)
            .mapToDouble(w -> w.getValue())
            .sum()
        > 0.15 * question.total();
  }

  /** The sentence found, and its neighbours as far as the words go, those after it first. */
  private static String words(Fit fit) {
    List<String> sentences = fit.read().sentences();
    int from = fit.sentence();
    int to = fit.sentence();
    int words = length(sentences.get(from));
    boolean grows = true;
    while (grows) {
      grows = false;
      if (to + 1 < sentences.size() && words + length(sentences.get(to + 1)) <= WORDS) {
        words += length(sentences.get(++to));
        grows = true;
      }
      if (from > 0 && words + length(sentences.get(from - 1)) <= WORDS) {
        words += length(sentences.get(--from));
        grows = true;
      }
    }
    return String.join(" ", sentences.subList(from, to + 1));
  }

  private static int length(String sentence) {
    return sentence.split("\\s+").length;
  }
}
