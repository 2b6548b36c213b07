package org.galien.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String NOTE =
      "Toux grasse depuis trois jours, sans fièvre.\nAuscultation : râles crépitants à la base"
          + " droite, œdèmes des membres inférieurs. Radio demandée, contrôle dans une semaine.";

  @Test
  void wordsAreFoundWithoutAccentsAndShownAsWritten() {
    assertTrue(Excerpt.of(NOTE, "rales", 80).contains("râles crépitants"));
    assertTrue(Excerpt.of(NOTE, "OEDEMES", 80).contains("œdèmes des membres"));
    assertTrue(Excerpt.of(NOTE, "membres", 80).contains("membres"));
  }

  @Test
  void whatIsLeftOutIsShownAndWordsStayWhole() {
    String excerpt = Excerpt.of(NOTE, "base", 60);
    assertTrue(excerpt.startsWith("…") && excerpt.endsWith("…"), excerpt);
    assertTrue(excerpt.length() <= 62, excerpt);
    for (String word : excerpt.replace("…", "").split(" ")) {
      assertTrue(NOTE.contains(word), word);
    }
  }

  @Test
  void aTextWithoutTheWordsHasNoExcerpt() {
    assertEquals("", Excerpt.of(NOTE, "diabète", 80));
    assertEquals("", Excerpt.of(NOTE, " ", 80));
    assertEquals("Toux", Excerpt.of("Toux", "toux", 80));
  }

  @Test
  void aWordLongerThanTheExcerptIsNotHalved() {
    String smile = "\uD83D\uDE42".repeat(40);
    assertEquals(smile.substring(0, 62) + "…", Excerpt.of(smile, "\uD83D\uDE42", 61));
  }
}
