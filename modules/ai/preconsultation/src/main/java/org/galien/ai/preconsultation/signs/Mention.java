package org.galien.ai.preconsultation.signs;

/**
 * Where a concept is named.
 *
 * @param start index of its first word
 * @param end index after its last
 * @param denied when it is said beforehand not to be
 * @param doubted when what follows may say that it is not
 * @param elsewhere when it may be past, asked, supposed or told of a film
 * @param lasting when it is said to have been so for long
 */
record Mention(
    String concept,
    int start,
    int end,
    boolean denied,
    boolean doubted,
    boolean elsewhere,
    boolean lasting) {}
