package org.galien.ai.runtime.evaluation;

import java.nio.file.Path;
import org.galien.ai.runtime.Engine;

/**
 * What to evaluate.
 *
 * @param gold folder of cases; a set of several tasks holds one folder a task
 * @param engine one of the evaluation's engines
 * @param pdf read the PDFs instead of the texts
 */
public record EvaluationRequest(Path gold, Engine engine, boolean pdf) {

  /**
   * The folder of a task: {@code gold/task} when the set holds several tasks, else {@code gold}
   * itself.
   */
  public Path folder(String task) {
    Path inside = gold.resolve(task);
    return inside.toFile().isDirectory() ? inside : gold;
  }
}
