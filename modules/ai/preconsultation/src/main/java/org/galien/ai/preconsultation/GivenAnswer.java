package org.galien.ai.preconsultation;

/**
 * An answer as it comes from a device.
 *
 * @param sequence the device's own name for it: sent twice, it is taken once
 * @param choice null for free words
 * @param text null for a choice
 */
public record GivenAnswer(String sequence, String question, String choice, String text) {}
