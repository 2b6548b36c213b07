package org.galien.ai.triage;

import java.time.Instant;

/**
 * The rules that stand.
 *
 * @param shipped whether they are those the software came with
 * @param savedBy null when shipped
 * @param savedAt null when shipped
 */
public record RulesView(String text, boolean shipped, String savedBy, Instant savedAt) {}
