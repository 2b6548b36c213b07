package org.galien.platform.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/12/2025",
        "3/12/25",
        "3.12.2025",
        "3-12-25",
        " 3 12 2025 ",
        "03122025",
        "031225",
        "3 décembre 2025",
        "3 DECEMBRE 2025",
        "3 déc. 25",
        "3  dec 2025"
      })
  void aDayIsReadHoweverItIsTyped(String typed) {
    assertEquals(Optional.of(LocalDate.of(2025, 12, 3)), TypedDate.past(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/1992",
        "29/02/2026",
        "0/1/2020",
        "32/1/2020",
        "12/13/2020",
        "3 brumaire 2020",
        "3 ju 2020",
        "",
        "demain",
        "3/12",
        "12/2026",
        "1958",
        "13/2020",
        "123/4/2020"
      })
  void whatIsNoWholeDayIsNoDayOfThePast(String typed) {
    assertEquals(Optional.empty(), TypedDate.past(typed, TODAY));
  }

  @Test
  void aYearOfTwoDigitsIsTheLastThatHasBegun() {
    assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), TypedDate.past("14/03/26", TODAY));
    assertEquals(Optional.of(LocalDate.of(1927, 3, 14)), TypedDate.past("140327", TODAY));
    assertEquals(Optional.of(LocalDate.of(2000, 2, 29)), TypedDate.past("29/02/00", TODAY));
  }

  @Test
  void whatIsNotWholeSaysWhatItHas() {
    assertEquals(Optional.of(new TypedDate(3, 12, -1)), TypedDate.read("3/12"));
    assertEquals(Optional.of(new TypedDate(1, 3, -1)), TypedDate.read("1er mars"));
    assertEquals(Optional.of(new TypedDate(29, 2, -1)), TypedDate.read("29/02"));
    assertEquals(Optional.of(new TypedDate(0, 12, 2026)), TypedDate.read("12/2026"));
    assertEquals(Optional.of(new TypedDate(0, 8, 2026)), TypedDate.read("août 2026"));
    assertEquals(Optional.of(new TypedDate(0, 0, 1958)), TypedDate.read("1958"));
    assertEquals(Optional.empty(), TypedDate.read("13/2020"));
  }

  @Test
  void nothingIsRead() {
    assertEquals(Optional.empty(), TypedDate.read(null));
  }

  @Test
  void aDayOfPlansWithoutItsYearIsTheNextOne() {
    LocalDate today = LocalDate.of(2026, 11, 27);
    assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), TypedDate.coming("3/12", today));
    assertEquals(Optional.of(LocalDate.of(2027, 2, 3)), TypedDate.coming("3 février", today));
    assertEquals(Optional.of(today), TypedDate.coming("27/11", today));
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), TypedDate.coming("29/2", today));
    assertEquals(Optional.of(LocalDate.of(2026, 1, 5)), TypedDate.coming("05/01/26", today));
    assertEquals(Optional.empty(), TypedDate.coming("29/02/27", today));
    assertEquals(Optional.empty(), TypedDate.coming("décembre 2026", today));
  }

  @Test
  void timesAreReadAsTyped() {
    for (String eight : List.of("8:45", "08h45", "8 h 45", "845", "0845", "8.45")) {
      assertEquals(Optional.of(LocalTime.of(8, 45)), TypedTime.read(eight), eight);
    }
    assertEquals(Optional.of(LocalTime.of(8, 0)), TypedTime.read("8h"));
    for (String none : Arrays.asList("24:00", "8:60", "midi", "", null)) {
      assertEquals(Optional.empty(), TypedTime.read(none), none);
    }
  }
}
