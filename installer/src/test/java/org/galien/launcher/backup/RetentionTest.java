package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void keepsDaysThenWeeksThenMonths() {
    List<String> runs = new ArrayList<>();
    for (LocalDate day = TODAY.minusYears(3); !day.isAfter(TODAY); day = day.plusDays(1)) {
      runs.add(day + "T010000Z");
    }
    Set<String> past = Retention.past(runs, TODAY);
    List<String> kept = runs.stream().filter(run -> !past.contains(run)).toList();
    assertTrue(kept.size() >= 14 + 5 + 21 && kept.size() <= 14 + 8 + 24, kept.toString());
    assertEquals(
        runs.subList(runs.size() - 14, runs.size()), kept.subList(kept.size() - 14, kept.size()));
    assertTrue(kept.contains("2026-08-31T010000Z"), "the last of a month");
    assertFalse(kept.contains("2023-12-31T010000Z"), "older than two years");
  }

  @Test
  void keepsTheOnlyOneWhateverItsAge() {
    assertEquals(Set.of(), Retention.past(List.of("2026-10-30T010000Z"), TODAY));
  }
}
