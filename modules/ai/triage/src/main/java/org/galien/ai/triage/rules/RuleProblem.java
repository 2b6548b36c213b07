package org.galien.ai.triage.rules;

import java.util.List;

/**
 * A line of the rules that cannot be read.
 *
 * @param line from 1
 * @param key of the message that says what to do
 * @param arguments of the message, after the line number
 */
public record RuleProblem(int line, String key, List<String> arguments) {

  static RuleProblem at(int line, String key, String... arguments) {
    return new RuleProblem(line, "triage.rules." + key, List.of(arguments));
  }
}
