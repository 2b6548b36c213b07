package org.galien.ai.triage;

import java.time.Instant;
import java.util.List;
import org.galien.ai.triage.rules.PracticeRule;

/**
 * The practice's rules that stand.
 *
 * @param version grows with every saving, 0 before the first
 * @param savedBy display name, null before the first
 * @param savedAt null before the first
 */
public record PracticeRulesView(
    long version, List<PracticeRule> rules, String savedBy, Instant savedAt) {
  public PracticeRulesView {
    rules = List.copyOf(rules);
  }
}
