package org.galien.platform.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void newbornIsCountedInDaysThenWeeks() {
    assertEquals(new Age(0, "days"), Age.between(TODAY, TODAY));
    assertEquals(new Age(13, "days"), Age.between(TODAY.minusDays(13), TODAY));
    assertEquals(new Age(2, "weeks"), Age.between(TODAY.minusDays(14), TODAY));
  }

  @Test
  void infantIsCountedInMonthsUpToThreeYears() {
    assertEquals(new Age(14, "months"), Age.between(TODAY.minusMonths(14), TODAY));
    assertEquals(new Age(35, "months"), Age.between(TODAY.minusYears(3).plusDays(1), TODAY));
    assertEquals(new Age(3, "years"), Age.between(TODAY.minusYears(3), TODAY));
  }

  @Test
  void birthdayIsTheDayOneIsOlder() {
    LocalDate birth = LocalDate.of(1958, 11, 25);
    assertEquals(new Age(67, "years"), Age.between(birth, TODAY));
    assertEquals(new Age(68, "years"), Age.between(birth, TODAY.plusDays(1)));
  }
}
