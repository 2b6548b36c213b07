package org.galien.platform.web.status;

/**
 * A line in words.
 *
 * @param state {@code ok}, {@code info} or {@code crit}
 */
public record StatusLine(String state, String subject, String sentence) {

  /** EL reads properties. */
  public String getState() {
    return state;
  }

  public String getSubject() {
    return subject;
  }

  public String getSentence() {
    return sentence;
  }
}
