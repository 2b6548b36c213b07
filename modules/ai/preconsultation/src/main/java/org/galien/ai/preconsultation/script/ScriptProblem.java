package org.galien.ai.preconsultation.script;

/**
 * A line of a script that cannot be taken.
 *
 * @param line counted from 1
 * @param key message key of why
 */
public record ScriptProblem(int line, String key) {}
