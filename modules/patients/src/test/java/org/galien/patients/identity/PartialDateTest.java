package org.galien.patients.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartialDateTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void aWholeDateIsWhole() {
    assertEquals(Optional.of(new PartialDate(LocalDate.of(1958, 3, 14), null)), read("14031958"));
  }

  @Test
  void aMonthIsItsFirstDayAndAYearItsLast() {
    assertEquals(
        Optional.of(new PartialDate(LocalDate.of(1958, 3, 1), IdentityAttribute.BIRTH_DAY_UNKNOWN)),
        read("03/1958"));
    assertEquals(
        Optional.of(
            new PartialDate(LocalDate.of(1958, 12, 31), IdentityAttribute.BIRTH_MONTH_UNKNOWN)),
        read("1958"));
  }

  @Test
  void whatIsShownIsReadAgain() {
    for (String typed : new String[] {"14/03/1958", "03/1958", "1958"}) {
      PartialDate date = read(typed).orElseThrow();
      Set<IdentityAttribute> unknown = date.unknown() == null ? Set.of() : Set.of(date.unknown());
      assertEquals(typed, PartialDate.text(date.date(), unknown));
    }
  }

  @Test
  void whatIsNoDateIsNone() {
    assertEquals(Optional.empty(), read("31/02/1958"));
    assertEquals(Optional.empty(), read("58"));
    assertEquals(Optional.empty(), read("13/1958"));
    assertEquals(Optional.empty(), read(""));
  }

  private static Optional<PartialDate> read(String typed) {
    return PartialDate.read(typed, TODAY);
  }
}
