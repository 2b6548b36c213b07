package org.galien.ai.preconsultation.signs;

/** What somebody with a sign does first, the most pressing first. */
public enum Action {
  /** SAMU, or 112. */
  CALL_15("15"),
  /** The national line for the prevention of suicide. */
  CALL_3114("3114"),
  /** An emergency department, or the maternity ward, the same day. */
  EMERGENCY("urgences"),
  /** It may be denied, past or told of another: somebody asks in person. */
  ASK("demander");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  /** As written in rules and predictions. */
  public String code() {
    return code;
  }

  /** Whether somebody has to act at once, whatever else is said. */
  public boolean stops() {
    return this != ASK;
  }

  public static Action of(String code) {
    for (Action action : values()) {
      if (action.code.equals(code)) {
        return action;
      }
    }
    throw new IllegalArgumentException("no action: " + code);
  }
}
