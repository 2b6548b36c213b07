package org.galien.ai.preconsultation;

import java.time.Instant;
import java.util.Locale;
import org.galien.ai.preconsultation.signs.Sign;

/**
 * A sign that was found in an answer.
 *
 * @param rule the question, or the rule that found it in free words
 * @param takenAt when somebody said to take care of it, or null
 * @param takenBy who did, or null
 */
public record FlagView(
    long id,
    long interview,
    long answer,
    Sign sign,
    FlagAction action,
    String rule,
    String rulesVersion,
    Instant raisedAt,
    Instant takenAt,
    String takenBy) {

  public boolean open() {
    return takenAt == null;
  }

  /** Message key of the sign's name. */
  public String label() {
    return "preconsultation.sign." + sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
