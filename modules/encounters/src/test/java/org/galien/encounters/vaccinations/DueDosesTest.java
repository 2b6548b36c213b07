package org.galien.encounters.vaccinations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a schedule against what is recorded; the schedule here is invented. */
class DueDosesTest {

  private static final LocalDate BIRTH = LocalDate.of(2020, 1, 15);

  private static final String FILE =
      """
      # a comment
      source;Essai
      date;2026
      target;x;Maladie X;xine
      target;g;Grippe;gripvax
      rule;x;SERIES;1;2m;1m;;;Une.
      rule;x;SERIES;2;4m;1m;;2m;Deux.
      rule;x;BOOSTER;10a;11a;2a;25a;;Rappel.
      rule;g;SEASON;10-15;60a;2m;;;Chaque automne.
      """;

  private static final Schedule SCHEDULE = Schedule.read(FILE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // doses | today | state, since
        "- | 2020-03-14 | -",
        "- | 2020-03-15 | DUE 2020-03-15",
        "- | 2020-04-15 | DUE 2020-03-15",
        "- | 2020-04-16 | NO_TRACE 2020-03-15",
        "2020-03-20 | 2020-05-15 | -",
        "2020-03-20 | 2020-05-20 | DUE 2020-05-20",
        "2020-03-20 | 2020-06-21 | LATE 2020-05-20",
        "2020-03 | 2020-05-30 | -",
        "2020-03 | 2020-05-31 | DUE 2020-05-31",
        "2020-03-20,2020-05-20 | 2020-12-01 | -",
        "2020-03-20,2020-05-20 | 2031-01-15 | DUE 2031-01-15",
        "2020-03-20,2020-05-20 | 2033-01-16 | LATE 2031-01-15",
        "2020-03-20,2020-05-20,2030 | 2033-01-16 | -",
        "2020-03-20,2020-05-20,2029 | 2033-01-16 | LATE 2031-01-15",
        "2020-03-20,2020-05-20 | 2045-01-15 | -",
      })
  void dosesBecomeDueAndLate(String doses, LocalDate today, String expected) {
    assertEquals(expected, state(doses, "x", BIRTH, today));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2020-10-20 | 2021-06-01 | -",
        "2020-10-20 | 2021-10-14 | -",
        "2020-10-20 | 2021-10-15 | DUE 2021-10-15",
        "2020-10-20 | 2021-12-16 | LATE 2021-10-15",
        "2021-09-20 | 2021-12-16 | -",
        "2021 | 2021-12-16 | -",
        "- | 2021-11-01 | DUE 2021-10-15",
        "- | 2022-01-01 | NO_TRACE 2021-10-15",
      })
  void oneIsDueEachAutumn(String doses, LocalDate today, String expected) {
    assertEquals(expected, state(doses, "g", LocalDate.of(1955, 5, 1), today));
  }

  @Test
  void aVaccinesNameSaysWhatItIsAgainst() {
    assertEquals("x", SCHEDULE.against("Infra-XINE Hexa").getFirst().code());
    assertTrue(SCHEDULE.against("autre").isEmpty());
  }

  @Test
  void aScheduleThatCannotBeReadIsNone() {
    for (String bad :
        List.of(
            "source;x\ndate;y\n",
            FILE.replace("source;Essai\n", ""),
            FILE + "rule;y;SERIES;1;2m;1m;;;Inconnu.\n",
            FILE + "rule;x;SERIES;1;2 mois;1m;;;Faux.\n",
            FILE + "rule;x;SOMETIMES;1;2m;1m;;;Faux.\n",
            FILE + "règle;x\n")) {
      assertThrows(IllegalArgumentException.class, () -> Schedule.read(bad), bad);
    }
  }

  /** The shipped file is readable, and another text is another schedule. */
  @Test
  void theShippedScheduleNamesItsSource() {
    VaccinationSchedules schedules = new VaccinationSchedules();
    schedules.load();
    Schedule shipped = schedules.schedule();
    assertTrue(shipped.rules().stream().noneMatch(rule -> rule.sentence().isBlank()));
    assertTrue(shipped.source().contains("ministère"));
    assertEquals(64, shipped.fingerprint().length());
    assertTrue(!shipped.fingerprint().equals(SCHEDULE.fingerprint()));
    List<String> against =
        shipped.against("Infanrix Hexa").stream().map(VaccineTarget::code).toList();
    assertEquals(List.of("dtpc", "hib", "hepb"), against);
  }

  private static String state(String doses, String target, LocalDate birth, LocalDate today) {
    List<PartialDate> given =
        doses == null
            ? List.of()
            : Arrays.stream(doses.split(",")).map(PartialDate::ofIso).toList();
    return DueDoses.of(SCHEDULE, Map.of(target, given), birth, today).stream()
        .filter(due -> due.rule().target().code().equals(target))
        .map(due -> due.state() + " " + due.since())
        .findFirst()
        .orElse(null);
  }
}
