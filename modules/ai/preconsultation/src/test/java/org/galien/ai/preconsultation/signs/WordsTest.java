package org.galien.ai.preconsultation.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordsTest {

  private static boolean says(String pattern, String word) {
    return WordPattern.of(pattern).matches(Heard.of(word, false));
  }

  @Test
  void aWordAlsoStandsForItsPluralAndForSlips() {
    assertTrue(says("poitrine", "poitrines"));
    assertTrue(says("poitrine", "poitrinne"));
    assertTrue(says("poitrine", "poitirne"));
    assertTrue(says("respir*", "respirait"));
    assertFalse(says("=sang", "sangs"));
    assertFalse(says("sang", "sans"));
  }

  @Test
  void whatIsInTheDictionaryMeansItself() {
    assertFalse(WordPattern.of("saigner").matches(Heard.of("soigner", true)));
  }

  @Test
  void spellingsOfOneSoundHaveOneKey() {
    assertEquals(Sound.of("malaise"), Sound.of("maleze"));
    assertEquals(Sound.of("souffle"), Sound.of("soufle"));
    assertEquals(Sound.of("respirer"), Sound.of("respiré".replace('é', 'e') + "r"));
  }

  @Test
  void oneSlipIsOne() {
    assertTrue(Slip.between("langue", "langeu"));
    assertTrue(Slip.between("langue", "lange"));
    assertFalse(Slip.between("langue", "lagn"));
  }
}
