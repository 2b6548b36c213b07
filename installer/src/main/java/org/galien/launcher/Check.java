package org.galien.launcher;

import java.util.Arrays;
import java.util.Optional;
import org.galien.launcher.machine.Texts;

/**
 * One row of {@code ./galien doctor}.
 *
 * @param name of what was looked for, as people read it
 * @param detail what was found, or what to do
 */
record Check(String name, State state, String detail) {
  enum State {
    FOUND,
    /** Galien does without, less well. */
    OPTIONAL,
    MISSING
  }

  /** A line "STATE, name, detail", separated by tabs; empty for any other. */
  static Optional<Check> read(String line) {
    String[] cells = line.split("\t", 3);
    return Arrays.stream(State.values())
        .filter(state -> cells.length == 3 && state.name().equals(cells[0]))
        .map(state -> new Check(cells[1], state, cells[2]))
        .findFirst();
  }

  /**
   * @param name message key, as in what follows
   */
  static Check found(String name, String detail) {
    return new Check(Texts.text(name), State.FOUND, detail);
  }

  static Check optional(String name, String key, Object... arguments) {
    return new Check(Texts.text(name), State.OPTIONAL, Texts.text(key, arguments));
  }

  static Check missing(String name, String key, Object... arguments) {
    return new Check(Texts.text(name), State.MISSING, Texts.text(key, arguments));
  }
}
