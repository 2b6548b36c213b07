package org.galien.platform.settings;

/** A setting has a value that cannot be used: the server does not start with it. */
public final class InvalidSetting extends RuntimeException {

  InvalidSetting(String key, String value, String expected) {
    super("Réglage " + key + " : « " + value + " » ne convient pas ; attendu : " + expected + ".");
  }
}
