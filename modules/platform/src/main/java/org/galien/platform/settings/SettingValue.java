package org.galien.platform.settings;

import java.net.URI;
import java.nio.file.Path;

/** Turns the text of a setting into the type its record asks for. */
final class SettingValue {

  private SettingValue() {}

  static Object parse(String key, String text, Class<?> type, Setting setting) {
    if (type == String.class) {
      return text;
    }
    if (type == boolean.class) {
      return bool(key, text);
    }
    if (type == int.class || type == long.class) {
      long number = number(key, text, setting);
      return type == int.class ? (Object) Math.toIntExact(number) : (Object) number;
    }
    if (type == Path.class) {
      return Path.of(text);
    }
    if (type == URI.class) {
      return URI.create(text);
    }
    throw new IllegalStateException(key + ": no setting can be of type " + type);
  }

  private static boolean bool(String key, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidSetting(key, text, "true ou false");
    };
  }

  private static long number(String key, String text, Setting setting) {
    try {
      long number = Long.parseLong(text);
      if (number >= setting.min() && number <= setting.max()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: the same sentence serves for no number and for one out of bounds.
    }
    throw new InvalidSetting(
        key, text, "un nombre entier de " + setting.min() + " à " + setting.max());
  }
}
