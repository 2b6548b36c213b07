package org.galien.knowledge.capture;

/**
 * One thing said, before anybody has checked whom it names.
 *
 * @param speaker may be empty
 * @param atSecond null when the file has no times
 * @param prompt code of the plan's question it replies to, or null
 * @param asked what it replies to; may be empty
 */
public record DraftLine(
    String speaker, Integer atSecond, String prompt, String asked, String text) {}
