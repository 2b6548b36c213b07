package org.galien.ai.triage.rules;

/**
 * A row of the practice's own rules: if a document contains some words, then this.
 *
 * @param on whether it counts; a row that is off is kept
 * @param place where the words have to stand
 * @param words expressions of which one is enough, separated by semicolons; see {@link Phrase}
 * @param type as named in {@link RuleSet#TYPES}, null to leave it as it is
 * @param urgent whether somebody should read it today; it never takes urgency away
 * @param recipient number of the practitioner it is for, or null
 */
public record PracticeRule(
    boolean on, Place place, String words, String type, boolean urgent, Long recipient) {
  public PracticeRule {
    words = words == null ? "" : words.strip();
  }

  boolean doesNothing() {
    return type == null && !urgent && recipient == null;
  }
}
