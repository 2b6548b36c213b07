package org.galien.platform.checks;

import java.util.List;
import java.util.Locale;
import org.galien.platform.messages.Messages;

/**
 * One line of a check.
 *
 * @param subjectKey message key of what was looked at
 * @param messageKey what was found, and what to do
 */
public record Finding(State state, String subjectKey, String messageKey, List<Object> arguments) {

  public enum State {
    FOUND,
    /** Worth knowing; nothing is lost. */
    OPTIONAL,
    MISSING
  }

  public static Finding found(String subject, String message, Object... arguments) {
    return new Finding(State.FOUND, subject, message, List.of(arguments));
  }

  public static Finding optional(String subject, String message, Object... arguments) {
    return new Finding(State.OPTIONAL, subject, message, List.of(arguments));
  }

  public static Finding missing(String subject, String message, Object... arguments) {
    return new Finding(State.MISSING, subject, message, List.of(arguments));
  }

  /** "STATE, subject, sentence", separated by tabs, in French, as the launcher reads it. */
  public String line() {
    String subject = Messages.text(Locale.FRENCH, subjectKey);
    String sentence = Messages.text(Locale.FRENCH, messageKey, arguments.toArray());
    return state + "\t" + subject + "\t" + sentence;
  }
}
