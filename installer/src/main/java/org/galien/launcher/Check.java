package org.galien.launcher;

import org.galien.launcher.machine.Texts;

/**
 * One row of {@code ./galien doctor}.
 *
 * @param name message key of what was looked for
 * @param detail what was found, or what to do
 */
record Check(String name, State state, String detail) {
  enum State {
    FOUND,
    /** Galien does without, less well. */
    OPTIONAL,
    MISSING
  }

  static Check found(String name, String detail) {
    return new Check(name, State.FOUND, detail);
  }

  static Check optional(String name, String key, Object... arguments) {
    return new Check(name, State.OPTIONAL, Texts.text(key, arguments));
  }

  static Check missing(String name, String key, Object... arguments) {
    return new Check(name, State.MISSING, Texts.text(key, arguments));
  }
}
