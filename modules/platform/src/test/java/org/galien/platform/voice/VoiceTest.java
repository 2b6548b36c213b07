package org.galien.platform.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VoiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  @Test
  void datesAreDaysFirstInBothLanguages() {
    assertEquals("03/12/2026", Dates.date(DAY));
    assertEquals("03/12", Dates.dayAndMonth(DAY));
    assertEquals("03/12/2026 09:05", Dates.moment(LocalDateTime.of(2026, 12, 3, 9, 5)));
  }

  @Test
  void whatIsNearIsSaidShorter() {
    assertEquals("09:05", Dates.recent(LocalDateTime.of(2026, 12, 3, 9, 5), DAY));
    assertEquals("02/12/2026 09:05", Dates.recent(LocalDateTime.of(2026, 12, 2, 9, 5), DAY));
    assertEquals("01/02", Dates.near(LocalDate.of(2026, 2, 1), DAY));
    assertEquals("01/02/2025", Dates.near(LocalDate.of(2025, 2, 1), DAY));
  }

  @Test
  void theFirstOfAMonthIsSaidAsPeopleSayIt() {
    assertEquals("Jeudi 3 décembre 2026", Dates.longDate(DAY, Locale.FRENCH));
    assertEquals(
        "Mardi 1er décembre 2026", Dates.longDate(LocalDate.of(2026, 12, 1), Locale.FRENCH));
    assertEquals("Jeu. 03/12", Dates.shortDay(DAY, Locale.FRENCH));
  }

  @Test
  void lengthsAreSaidInHoursFromSixtyMinutesOn() {
    assertEquals("45 min", Amounts.minutes(45, Locale.FRENCH));
    assertEquals("3 h", Amounts.minutes(180, Locale.FRENCH));
    assertEquals("1 h 05", Amounts.minutes(65, Locale.FRENCH));
  }

  @Test
  void moneyHasItsCentsAndItsSign() {
    assertEquals("30,00 €", plain(Amounts.money(3_000)));
    assertEquals("1 234,50 €", plain(Amounts.money(123_450)));
    assertEquals("-0,05 €", plain(Amounts.money(-5)));
  }

  @Test
  void aChildOfThirtyMonthsIsThirtyMonthsOldEverywhere() {
    assertEquals("30 mois", Age.between(DAY.minusMonths(30), DAY).text(Locale.FRENCH));
  }

  /** With plain spaces for those that do not break. */
  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }
}
