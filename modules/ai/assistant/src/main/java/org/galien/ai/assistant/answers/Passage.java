package org.galien.ai.assistant.answers;

/**
 * Something said or written in one go, that may be quoted.
 *
 * @param id names it towards who gave it
 * @param talk the conversation or paper it belongs to; what is corrected is corrected within it
 * @param order its place in the talk
 * @param asked what it replies to, or its heading; may be empty
 * @param before what was spoken of just before that; may be empty
 */
public record Passage(
    String id, String talk, int order, String asked, String before, String text) {}
