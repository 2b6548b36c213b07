package org.galien.launcher.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(bundle(Locale.FRENCH).keySet(), bundle(Locale.ENGLISH).keySet());
  }

  @Test
  void fillsArgumentsIn() {
    assertEquals(
        "L’option --data attend une valeur.", Texts.text("launcher.missing-value", "--data"));
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("org.galien.launcher.messages", locale);
  }
}
