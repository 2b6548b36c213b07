package org.galien.platform.places;

import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What those who fill a place answered.
 *
 * @param answers one of each that answered, in no order
 * @param failed how many did not; their reasons are in the log
 */
public record Filled<T>(List<T> answers, int failed) {

  private static final Logger LOG = LoggerFactory.getLogger(Filled.class);

  /** Asks everybody; a failure of one costs the others nothing. */
  public static <S, T> Filled<T> ask(Instance<S> place, Function<S, T> question) {
    List<T> answers = new ArrayList<>();
    int failed = 0;
    for (S one : place) {
      try {
        answers.add(question.apply(one));
      } catch (RuntimeException e) {
        LOG.error("{} fails", one.getClass().getName(), e);
        failed++;
      }
    }
    return new Filled<>(List.copyOf(answers), failed);
  }
}
