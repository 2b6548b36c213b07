package org.galien.launcher;

import java.util.Locale;
import org.galien.launcher.machine.LaunchFailure;

/** The launcher's few settings: a system property, else an environment variable, else a default. */
final class Settings {
  private Settings() {}

  /** "galien.server.memory" is {@code GALIEN_SERVER_MEMORY} in the environment. */
  static String text(String key, String otherwise) {
    String property = System.getProperty(key);
    if (property != null) {
      return property;
    }
    String variable =
        System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    return variable == null || variable.isBlank() ? otherwise : variable;
  }

  /**
   * A whole number.
   *
   * @throws LaunchFailure when the setting is something else
   */
  static long number(String key, long otherwise) {
    String text = text(key, Long.toString(otherwise));
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new LaunchFailure("launcher.bad-setting", key, text);
    }
  }
}
