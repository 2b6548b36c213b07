package org.galien.ai.runtime;

import java.util.List;
import org.galien.ai.runtime.journal.JournalId;

/**
 * What of a picture a score hung on: how much the natural logarithm of the label's score falls when
 * a cell is covered, row by row from the top. Says what counted for the model, never what is ill.
 *
 * @param falls as many rows as columns; negative where covering raises the score
 */
public record ImageWeights(List<List<Double>> falls, JournalId journal) {

  public ImageWeights {
    falls = falls.stream().map(List::copyOf).toList();
  }
}
