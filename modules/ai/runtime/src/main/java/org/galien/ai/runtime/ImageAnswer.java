package org.galien.ai.runtime;

import java.util.Map;
import org.galien.ai.runtime.journal.JournalId;

/**
 * What a model sees; what follows from it is for the feature, its thresholds and a person.
 *
 * @param scores one a label of the model, 0 to 1; higher means rather so, and only the model's card
 *     says whether they are probabilities
 * @param journal its entry, to which the person's verdict is added
 */
public record ImageAnswer(Map<String, Double> scores, JournalId journal) {

  public ImageAnswer {
    scores = Map.copyOf(scores);
  }
}
