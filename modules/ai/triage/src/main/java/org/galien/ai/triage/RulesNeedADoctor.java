package org.galien.ai.triage;

import org.galien.platform.Refusal;

/** Rules are changed by a doctor of the practice, who is answerable for them. */
public final class RulesNeedADoctor extends Refusal {
  public RulesNeedADoctor() {
    super("triage.rules-need-a-doctor");
  }
}
