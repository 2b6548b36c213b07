package org.galien.ai.triage.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static List<DateSpan> find(String text) {
    return FrenchDates.find(text, TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le 03/12/2026",
        "03.12.2026",
        "3-12-2026",
        "3 déc. 2026",
        "3 DECEMBRE 2026",
        "le 3 décembre2026",
        "le03/12/2026",
        "2026-12-03",
        "03 12 2026",
        "03122026",
        "0 3 / 1 2 / 2 0 2 6",
        "0 3  1 2  2 0 2 6"
      })
  void readsEveryWayToWriteADate(String text) {
    assertEquals(LocalDate.of(2026, 12, 3), find(text).get(0).date());
  }

  @Test
  void readsTheFirstOfAMonth() {
    assertEquals(LocalDate.of(1937, 1, 1), find("née le 1er janvier 1937").get(0).date());
    assertEquals(LocalDate.of(2026, 7, 1), find("1ER JUIL. 2026").get(0).date());
  }

  @Test
  void twoDigitYearOfTheLastCenturyIsCertain() {
    assertEquals(LocalDate.of(1944, 6, 7), find("né le 07/06/44").get(0).date());
    assertTrue(find("né le 07/06/44").get(0).certain());
  }

  @Test
  void twoDigitYearThatMayBeEitherCenturyIsNotCertain() {
    assertFalse(find("né le 07/06/19").get(0).certain());
  }

  @Test
  void lettersReadAsDigitsAreNotCertain() {
    DateSpan date = find("née le O7/l2/1954").get(0);
    assertEquals(LocalDate.of(1954, 12, 7), date.date());
    assertFalse(date.certain());
  }

  @Test
  void aMonthInRomanFiguresIsReadButNotCertain() {
    DateSpan date = find("née le 4 XI 1958").get(0);
    assertEquals(LocalDate.of(1958, 11, 4), date.date());
    assertFalse(date.certain());
    assertEquals(LocalDate.of(1958, 2, 4), find("née le 4 II 1958").get(0).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tél. 02.32.00.41.17",
        "06.12.09.71.55",
        "31/02/2026",
        "réf. 45/13/2026",
        "le 9 août",
        "tension 13/8/5",
        "4,00 - 5,80"
      })
  void whatIsNoDateIsLeftAlone(String text) {
    assertTrue(
        find(text).stream().noneMatch(d -> d.date().getYear() > 2010), find(text).toString());
  }

  @Test
  void readsDatesInLetters() {
    assertEquals(
        LocalDate.of(1977, 4, 21),
        find("née le vingt et un avril mil neuf cent soixante-dix-sept, à Rouen").get(0).date());
    assertEquals(
        LocalDate.of(1992, 7, 1),
        find("Le premier juillet mille neuf cent quatre-vingt-douze").get(0).date());
    assertEquals(LocalDate.of(2026, 8, 31), find("ce trente et un août 2026").get(0).date());
    assertEquals(
        LocalDate.of(2004, 5, 17), find("le dix-sept mai deux mille quatre").get(0).date());
    assertTrue(find("vus dix mardi deux mille fois, cent mai six").isEmpty());
  }
}
