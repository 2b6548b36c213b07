package org.galien.platform.web.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "24/11/2026, 2026-11-24, 2026-11-25",
    "24/11/26, 2026-11-24, 2026-11-25",
    "24/11, 2026-11-24, 2026-11-25",
    "3 décembre, 2025-12-03, 2025-12-04",
    "11/2026, 2026-11-01, 2026-12-01",
    "novembre 2026, 2026-11-01, 2026-12-01",
    "2025, 2025-01-01, 2026-01-01",
    "20/11 au 24/11, 2026-11-20, 2026-11-25",
    "10/2026 à 11/2026, 2026-10-01, 2026-12-01"
  })
  void aDayAMonthAYearAndFromOneToAnother(String typed, LocalDate from, LocalDate before) {
    assertEquals(Optional.of(new Period(from, before)), Period.read(typed, TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hier", "31/02/2026", "24/11 au 20/11", "24/11 au lundi"})
  void whatIsNoTimeIsNone(String typed) {
    assertEquals(Optional.empty(), Period.read(typed, TODAY));
  }
}
