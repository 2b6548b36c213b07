package org.galien.encounters.vaccinations;

import java.time.LocalDate;

/**
 * A dose that the schedule asks for and the record does not show.
 *
 * @param since when it became due
 * @param rule which says so
 */
public record DueDose(State state, LocalDate since, ScheduleRule rule) {

  /** How sure that is. */
  public enum State {
    LATE,
    DUE,
    /** Long due, but nothing against it was ever recorded here: nobody knows. */
    NO_TRACE
  }
}
