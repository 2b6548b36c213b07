package org.galien.ai.assistant.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Answers from passages by quoting them. A passage answers when it has enough of what the question
 * says, near together, the names and days it names, and the kind of thing it asks for, said by
 * somebody who knew.
 */
public final class Answerer {

  private static final int LOOKED_AT = 12;
  private static final int NEAREST = 3;

  /** So much of a question's words, weighed, has to be met around one sentence. */
  private static final double ENOUGH = 0.27;

  private static final double NEAR = 0.05;

  private final PassageIndex index;
  private final Corrections corrections;

  public Answerer(PassageIndex index) {
    this.index = index;
    this.corrections = new Corrections(index);
  }

  /** As {@link #answer(String, Predicate)} with no passage nearer than others. */
  public Found answer(String text) {
    return answer(text, passage -> false);
  }

  /**
   * Up to three passages are quoted; the first is the answer, others complete or correct it.
   *
   * @param near of two that fit alike, one of these comes first
   */
  public Found answer(String text, Predicate<Passage> near) {
    Question question = Question.of(text, index);
    List<Integer> found = index.search(question.weights().keySet(), LOOKED_AT);
    List<Fit> fits = new ArrayList<>();
    for (int rank = 0; rank < found.size(); rank++) {
      fits.add(Fit.of(question, found.get(rank), rank, index.passage(found.get(rank))));
    }
    fits.sort(
        Comparator.comparingDouble(
                (Fit f) -> f.score() + (near.test(f.read().passage()) ? NEAR : 0))
            .reversed());
    List<Passage> nearest = fits.stream().limit(NEAREST).map(f -> f.read().passage()).toList();
    Silence why = silence(fits);
    if (why != null) {
      return new Found(List.of(), nearest, why);
    }
    return new Found(new Quotes(index, corrections).of(question, fits, ENOUGH), nearest, null);
  }

  private static Silence silence(List<Fit> fits) {
    if (fits.isEmpty() || fits.getFirst().covered() < ENOUGH || fits.getFirst().lacksName()) {
      return Silence.NOT_SPOKEN_OF;
    }
    Fit best = fits.getFirst();
    if (!best.hasValue()) {
      return Silence.WITHOUT_THE_VALUE;
    }
    return best.unsure() ? Silence.SPEAKER_UNSURE : null;
  }
}
