package org.galien.encounters.vaccinations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.PartialDate;

/**
 * Compares what was given with a schedule. A day that is not known whole counts for the patient.
 */
final class DueDoses {

  private static final int SEASON_BEGINS_MONTHS_BEFORE = 2;

  private DueDoses() {}

  /**
   * @param given days of the doses in force, by the code of what they are against
   * @return at most one for each target, the late ones first
   */
  static List<DueDose> of(
      Schedule schedule, Map<String, List<PartialDate>> given, LocalDate birth, LocalDate today) {
    Map<String, DueDose> due = new LinkedHashMap<>();
    for (ScheduleRule rule : schedule.rules()) {
      String code = rule.target().code();
      List<PartialDate> doses = given.getOrDefault(code, List.of()).stream().sorted().toList();
      if (rule.concerns(birth, today)
          && !due.containsKey(code)
          && !met(rule, doses, birth, today)) {
        DueDose dose = due(rule, doses, birth, today);
        if (dose != null) {
          due.put(code, dose);
        }
      }
    }
    List<DueDose> all = new ArrayList<>(due.values());
    all.sort(Comparator.comparing(DueDose::state).thenComparing(DueDose::since));
    return all;
  }

  private static boolean met(
      ScheduleRule rule, List<PartialDate> doses, LocalDate birth, LocalDate today) {
    return switch (rule.kind()) {
      case SERIES -> doses.size() >= rule.dose();
      case BOOSTER -> since(doses, rule.counting().after(birth));
      case SEASON -> since(doses, season(rule, today).minusMonths(SEASON_BEGINS_MONTHS_BEFORE));
    };
  }

  /** Null while the dose before is too recent. */
  private static DueDose due(
      ScheduleRule rule, List<PartialDate> doses, LocalDate birth, LocalDate today) {
    LocalDate since =
        rule.kind() == ScheduleRule.Kind.SEASON ? season(rule, today) : rule.from().after(birth);
    if (rule.after() != null && !doses.isEmpty()) {
      LocalDate spaced = rule.after().after(doses.getLast().last());
      since = spaced.isAfter(since) ? spaced : since;
    }
    if (since.isAfter(today)) {
      return null;
    }
    boolean late = today.isAfter(rule.late().after(since));
    boolean unknown = late && doses.isEmpty();
    DueDose.State state =
        unknown ? DueDose.State.NO_TRACE : late ? DueDose.State.LATE : DueDose.State.DUE;
    return new DueDose(state, since, rule);
  }

  /** The day of this season's beginning that is not to come. */
  private static LocalDate season(ScheduleRule rule, LocalDate today) {
    LocalDate thisYear = rule.day().atYear(today.getYear());
    return thisYear.isAfter(today) ? rule.day().atYear(today.getYear() - 1) : thisYear;
  }

  private static boolean since(List<PartialDate> doses, LocalDate day) {
    return doses.stream().anyMatch(dose -> !dose.last().isBefore(day));
  }
}
