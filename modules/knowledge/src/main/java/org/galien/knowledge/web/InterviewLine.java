package org.galien.knowledge.web;

/**
 * A question of the plan and what was said to it so far.
 *
 * @param code empty for what nobody asked
 */
public record InterviewLine(String code, String question, String said) {

  public String getCode() {
    return code;
  }

  public String getQuestion() {
    return question;
  }

  public String getSaid() {
    return said;
  }
}
