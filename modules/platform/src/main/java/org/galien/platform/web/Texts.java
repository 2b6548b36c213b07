package org.galien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.MissingResourceException;
import org.galien.platform.messages.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sentences for pages: {@code #{msg['platform.shell.skip']}}, {@code #{msg.text('key', argument)}}.
 */
@Named("msg")
@ApplicationScoped
public class Texts {

  private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

  /** A page with one word missing is better than no page; the key shows, and the log tells. */
  public String text(String key, Object... arguments) {
    try {
      return Messages.text(locale(), key, arguments);
    } catch (MissingResourceException e) {
      LOG.error("No sentence for {}", key);
      return key;
    }
  }

  /** The language of the request, French outside of one. */
  public static Locale locale() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Locale.FRENCH
        : faces.getViewRoot().getLocale();
  }
}
