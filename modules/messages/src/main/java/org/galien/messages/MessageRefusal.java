package org.galien.messages;

import org.galien.platform.Refusal;

/** Why nothing is written down; it belongs to a field. */
public class MessageRefusal extends Refusal {

  private final String field;

  MessageRefusal(String field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  /** {@code caller callback patient text due to}. */
  public String field() {
    return field;
  }
}
