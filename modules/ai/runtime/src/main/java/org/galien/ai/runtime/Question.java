package org.galien.ai.runtime;

import java.util.List;
import org.galien.ai.runtime.journal.InputRef;

/**
 * One question to a text model.
 *
 * @param task which feature asks, as in {@code summaries.chart}
 * @param prompt the instructions
 * @param content what the instructions are about; never instructions itself
 * @param shape what the answer looks like
 * @param maxAnswerTokens longest answer waited for
 * @param inputs where the content comes from, for the journal
 */
public record Question(
    String task,
    Prompt prompt,
    String content,
    AnswerShape shape,
    int maxAnswerTokens,
    List<InputRef> inputs) {

  public Question {
    inputs = List.copyOf(inputs);
  }
}
