package org.galien.platform.evaluation;

import org.galien.platform.Refusal;

/** The folder given to {@code eval} lacks what the task reads, or the engine cannot be had. */
public final class EvaluationImpossible extends Refusal {

  /**
   * @param missing the file or engine that is missing, as the person would name it
   */
  public EvaluationImpossible(String missing) {
    super("platform.evaluation-impossible", missing);
  }
}
