package org.galien.platform.messages;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.galien.platform.Refusal;

/**
 * Finds a sentence by its key. The key's first segment names the module and thereby the bundle:
 * {@code loans.unknown} stands in {@code org/galien/loans/messages_fr.properties}; features of AI
 * have theirs under {@code org/galien/ai/}.
 */
public final class Messages {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /**
   * @param arguments what the sentence mentions; a {@link Wording} is said in its language
   */
  public static String text(Locale locale, String key, Object... arguments) {
    String pattern = pattern(locale, key);
    if (arguments.length == 0) {
      return pattern.replace("''", "'");
    }
    Object[] said =
        Arrays.stream(arguments).map(a -> a instanceof Wording w ? w.in(locale) : a).toArray();
    return new MessageFormat(pattern, locale).format(said);
  }

  public static String text(Locale locale, Refusal refusal) {
    return text(locale, refusal.key(), refusal.arguments());
  }

  /** True when a sentence exists for the key. */
  public static boolean has(Locale locale, String key) {
    ResourceBundle bundle = bundle(locale, key);
    return bundle != null && bundle.containsKey(key);
  }

  private static String pattern(Locale locale, String key) {
    ResourceBundle bundle = bundle(locale, key);
    if (bundle == null || !bundle.containsKey(key)) {
      throw new MissingResourceException("No sentence for " + key, "messages", key);
    }
    return bundle.getString(key);
  }

  private static ResourceBundle bundle(Locale locale, String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return null;
    }
    String module = key.substring(0, dot);
    for (String name : new String[] {"org.galien." + module, "org.galien.ai." + module}) {
      try {
        return ResourceBundle.getBundle(
            name + ".messages",
            supported(locale),
            Thread.currentThread().getContextClassLoader(),
            NO_FALLBACK);
      } catch (MissingResourceException e) {
        // The next name may have it.
      }
    }
    return null;
  }

  /** Two languages are shipped; everybody else reads French. */
  private static Locale supported(Locale locale) {
    return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
  }
}
