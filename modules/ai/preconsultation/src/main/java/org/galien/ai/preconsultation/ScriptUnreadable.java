package org.galien.ai.preconsultation;

import org.galien.platform.Refusal;

/** A text of questions has lines that cannot be taken. */
public final class ScriptUnreadable extends Refusal {

  private static final long serialVersionUID = 1;

  public ScriptUnreadable() {
    super("preconsultation.script-unreadable");
  }
}
