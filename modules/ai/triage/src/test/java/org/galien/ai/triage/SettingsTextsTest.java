package org.galien.ai.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.galien.platform.messages.Messages;
import org.junit.jupiter.api.Test;

class SettingsTextsTest {

  private static TreeSet<String> keys(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.galien.ai.triage.messages", locale).keySet());
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(keys(Locale.FRENCH), keys(Locale.ENGLISH));
  }

  @Test
  void everySentenceCanBeSpoken() {
    for (String key : keys(Locale.FRENCH)) {
      String said = Messages.text(Locale.FRENCH, key, 1, "a", "b", "c");
      assertTrue(!said.contains("{") && !said.contains("''"), said);
    }
  }
}
