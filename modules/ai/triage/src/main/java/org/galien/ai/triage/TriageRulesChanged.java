package org.galien.ai.triage;

/** Other rules stand now. */
public record TriageRulesChanged() {}
