package org.galien.ai.triage;

import org.galien.platform.Refusal;

/** A text of rules has lines that cannot be read; {@link TriageRules#validate} tells which. */
public final class RulesUnreadable extends Refusal {
  public RulesUnreadable(int problems) {
    super("triage.rules-unreadable", problems);
  }
}
