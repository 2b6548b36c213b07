package org.galien.messages.web;

import org.galien.messages.MessageView;
import org.galien.messages.Urgency;

/**
 * A message in words.
 *
 * @param patient name, or that it is without a patient
 * @param identity birth name, date, age and sex; empty without a patient
 * @param noted hour of today, else the day too
 * @param by who wrote it down
 * @param to for whom it is
 * @param state in a word, {@code late} before all others
 * @param icon of the state
 * @param tone class of the state's colour, may be empty
 * @param unread somebody did something that who reads has not seen
 * @param due until when, may be empty
 */
public record MessageRow(
    MessageView message,
    String patient,
    String identity,
    String noted,
    String by,
    String to,
    String state,
    String icon,
    String tone,
    String due,
    boolean unread) {

  /** EL reads properties. */
  public MessageView getMessage() {
    return message;
  }

  public long getNumber() {
    return message.id().value();
  }

  public String getPatient() {
    return patient;
  }

  public String getIdentity() {
    return identity;
  }

  public String getNoted() {
    return noted;
  }

  public String getBy() {
    return by;
  }

  public String getTo() {
    return to;
  }

  public String getState() {
    return state;
  }

  public String getIcon() {
    return icon;
  }

  public String getTone() {
    return tone;
  }

  public String getDue() {
    return due;
  }

  public boolean isUnread() {
    return unread;
  }

  public String getUrgency() {
    return message.urgency().getCode();
  }

  public String getKindIcon() {
    return switch (message.kind()) {
      case CALL -> "phone";
      case TASK -> "tasks";
    };
  }

  public boolean isUrgent() {
    return message.urgency() == Urgency.URGENT && !message.done();
  }

  public boolean isDone() {
    return message.done();
  }
}
