package org.galien.platform.sending;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.galien.platform.messages.Messages;

/**
 * The words of messages. Those in the languages of screens stand among a module's sentences, those
 * in others in {@code outgoing_es.properties} and so on beside them.
 */
final class Templates {

  static final List<Locale> LANGUAGES =
      List.of("fr", "en", "es", "pt", "ar").stream().map(Locale::forLanguageTag).toList();

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Templates() {}

  /**
   * @param key {@code ….title} or {@code ….words}
   * @return in French where the language has no such sentence
   */
  static String text(Locale language, String key, Object... places) {
    String spoken = language.getLanguage();
    if (!"fr".equals(spoken) && !"en".equals(spoken)) {
      try {
        String module = key.substring(0, key.indexOf('.'));
        ResourceBundle bundle =
            ResourceBundle.getBundle(
                "org.galien." + module + ".outgoing",
                Locale.forLanguageTag(spoken),
                Thread.currentThread().getContextClassLoader(),
                NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language).format(places);
      } catch (MissingResourceException unsaid) {
        // French it is.
      }
    }
    return Messages.text(language, key, places);
  }
}
