package org.galien.launcher.machine;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The launcher's words. French unless {@code GALIEN_LANG=en}: a server's {@code LANG} says how it
 * was installed, not what the practice speaks.
 */
public final class Texts {
  private static final Locale LOCALE =
      "en".equals(System.getenv("GALIEN_LANG")) ? Locale.ENGLISH : Locale.FRENCH;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.galien.launcher.messages",
          LOCALE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  /** {@code fr} or {@code en}. */
  public static String language() {
    return LOCALE.getLanguage();
  }

  public static String text(String key, Object... arguments) {
    try {
      return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    } catch (MissingResourceException missing) {
      return key;
    }
  }
}
