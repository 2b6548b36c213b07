package org.galien.platform.evaluation;

import java.io.PrintStream;
import java.util.Set;

/**
 * A CDI bean that runs a module's own code, not a copy of it, over a folder of labelled or
 * unlabelled cases. {@code ./galien eval TASK} finds it by its task.
 */
public interface Evaluation {

  /** What stands after {@code eval}, as in {@code triage}. */
  String task();

  /** The engines it can be run with; the first is the default. */
  Set<Engine> engines();

  /** True when {@code --pdf} is understood: read the PDFs instead of the texts beside them. */
  default boolean readsPdf() {
    return false;
  }

  /**
   * Predicts every case in order and, where the folder has labels, prints the measures.
   *
   * @param predictions takes one prediction a case, in the format the gold set describes
   * @param report where measures are printed, in French, counts beside percentages
   * @throws EvaluationImpossible when the folder does not hold what the task needs
   */
  void run(EvaluationRequest request, Predictions predictions, PrintStream report) throws Exception;
}
