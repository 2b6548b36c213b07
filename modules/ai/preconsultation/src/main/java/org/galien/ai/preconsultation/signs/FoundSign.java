package org.galien.ai.preconsultation.signs;

/**
 * A sign in somebody's words.
 *
 * @param rule as it stands in the rules, for who asks why
 */
public record FoundSign(Sign sign, Action action, String rule) {}
