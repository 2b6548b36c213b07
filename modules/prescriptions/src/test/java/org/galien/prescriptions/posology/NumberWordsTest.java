package org.galien.prescriptions.posology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, zéro",
    "1, un",
    "17, dix-sept",
    "21, vingt et un",
    "28, vingt-huit",
    "56, cinquante-six",
    "71, soixante et onze",
    "80, quatre-vingts",
    "81, quatre-vingt-un",
    "91, quatre-vingt-onze",
    "99, quatre-vingt-dix-neuf",
    "100, cent",
    "101, cent un",
    "200, deux cents",
    "280, deux cent quatre-vingts",
    "1000, mille",
    "80000, quatre-vingt mille",
    "200100, deux cent mille cent",
    "0.5, un demi",
    "1.5, un et un demi",
    "0.25, un quart",
    "2.75, deux et trois quarts",
    "2.2, deux virgule deux",
    "1.05, un virgule zéro cinq"
  })
  void numbersAreSaidAsInFrench(BigDecimal number, String words) {
    assertEquals(words, NumberWords.of(number));
  }
}
