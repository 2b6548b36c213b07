package org.galien.platform.sending;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
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
    return foreign(language, key)
        .map(template -> new MessageFormat(template, language).format(places))
        .orElseGet(() -> Messages.text(language, key, places));
  }

  /** The language in which {@link #text} says it. */
  static Locale spoken(Locale language, String key) {
    boolean said = isOfScreens(language) || foreign(language, key).isPresent();
    return said ? language : Locale.FRENCH;
  }

  private static boolean isOfScreens(Locale language) {
    return List.of("fr", "en").contains(language.getLanguage());
  }

  private static Optional<String> foreign(Locale language, String key) {
    if (isOfScreens(language)) {
      return Optional.empty();
    }
    try {
      String module = key.substring(0, key.indexOf('.'));
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              "org.galien." + module + ".outgoing",
              Locale.forLanguageTag(language.getLanguage()),
              Thread.currentThread().getContextClassLoader(),
              NO_FALLBACK);
      return Optional.of(bundle.getString(key));
    } catch (MissingResourceException unsaid) {
      return Optional.empty();
    }
  }
}
