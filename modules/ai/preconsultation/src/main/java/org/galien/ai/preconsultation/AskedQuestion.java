package org.galien.ai.preconsultation;

/**
 * A question as the patient's screen shows it.
 *
 * @param name what the answer is given under
 * @param kind {@code reason}, {@code sign}, {@code plain} or {@code free}
 * @param words in the patient's language
 * @param help in that language; may be empty
 */
public record AskedQuestion(String name, String kind, String words, String help) {}
