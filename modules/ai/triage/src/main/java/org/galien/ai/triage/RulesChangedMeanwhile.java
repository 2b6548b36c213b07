package org.galien.ai.triage;

import org.galien.platform.Refusal;

/** Somebody else saved other rules since these were opened. */
public final class RulesChangedMeanwhile extends Refusal {
  RulesChangedMeanwhile(String by) {
    super("triage.rules-changed-meanwhile", by);
  }
}
