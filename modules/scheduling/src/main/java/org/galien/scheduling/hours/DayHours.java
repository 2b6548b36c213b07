package org.galien.scheduling.hours;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One practitioner's hours on one day.
 *
 * @param open when patients can be booked, in order, absences already taken out
 * @param away absences and pauses of that very day, in order
 * @param room of the first hours, or null
 */
public record DayHours(List<Span> open, List<Away> away, String room) implements Serializable {

  /**
   * An absence on the day.
   *
   * @param label may be null
   */
  public record Away(Span span, AbsenceKind kind, String label) implements Serializable {}

  /** Nobody can be booked. */
  public static final DayHours NONE = new DayHours(List.of(), List.of(), null);

  static DayHours of(List<Span> worked, List<Away> away, String room) {
    List<Span> open = worked;
    for (Away absence : away) {
      open = open.stream().flatMap(span -> span.without(absence.span()).stream()).toList();
    }
    return new DayHours(List.copyOf(open), List.copyOf(away), room);
  }

  /** True when the whole time lies within opening hours. */
  public boolean covers(LocalDateTime from, LocalDateTime to) {
    return open.stream().anyMatch(span -> span.covers(from, to));
  }
}
