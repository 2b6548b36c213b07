package org.galien.ai.summaries.french;

/** A stretch of a text, white space within it folded to single blanks. */
public record Span(int start, int end, String text) {}
