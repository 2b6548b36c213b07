package org.galien.ai.preconsultation.signs;

/**
 * Where a concept is named.
 *
 * @param start index of its first word
 * @param end index after its last
 * @param holds false when it is denied, past, asked, supposed or told of a film
 * @param denied when it is said not to be
 */
record Mention(String concept, int start, int end, boolean holds, boolean denied) {}
