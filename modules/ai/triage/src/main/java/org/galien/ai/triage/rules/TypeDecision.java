package org.galien.ai.triage.rules;

import java.util.List;

/**
 * The type that the rules give to a document.
 *
 * @param type as named in the rules: {@code biologie}, {@code imagerie}…
 * @param subtype null when no rule tells
 * @param confidence 0 to 1; under 0.5 the type is a guess
 * @param evidence words found for that type, heaviest first
 */
public record TypeDecision(String type, String subtype, double confidence, List<String> evidence) {}
