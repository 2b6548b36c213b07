package org.galien.launcher;

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
