package org.galien.ai.preconsultation;

import java.util.Locale;
import org.galien.ai.preconsultation.signs.Action;

/** What the team and the patient do about an answer. */
public enum FlagAction {
  CALL_15,
  CALL_3114,
  EMERGENCY,
  /** The patient did not know, or the words leave a doubt: somebody asks in person. */
  ASK;

  static FlagAction of(Action action) {
    return valueOf(action.name());
  }

  /** True when nothing more is asked. */
  public boolean stops() {
    return this != ASK;
  }

  /** Message key of what is done. */
  public String label() {
    return "preconsultation.action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
