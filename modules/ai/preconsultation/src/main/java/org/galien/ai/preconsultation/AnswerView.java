package org.galien.ai.preconsultation;

import java.time.Instant;

/**
 * What somebody answered.
 *
 * @param question its name in the script, or that of a sign's question
 * @param asked the words of the question, in French
 * @param choice {@code yes}, {@code no}, {@code unknown}, the name of a reason, or null
 * @param text in the patient's own words; may be empty
 */
public record AnswerView(
    long id, String question, String asked, String choice, String text, Instant at) {

  public boolean unknown() {
    return "unknown".equals(choice);
  }

  public boolean yes() {
    return "yes".equals(choice);
  }
}
