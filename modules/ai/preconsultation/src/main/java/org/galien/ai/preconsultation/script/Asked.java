package org.galien.ai.preconsultation.script;

/**
 * Who is asked, as the record has it.
 *
 * @param years completed
 */
public record Asked(int years, boolean man, boolean woman) {}
