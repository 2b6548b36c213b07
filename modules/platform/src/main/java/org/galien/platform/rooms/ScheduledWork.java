package org.galien.platform.rooms;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a module does by the clock. Each run is a task of the queue: it survives a crash, is tried
 * again, and is seen.
 *
 * @param kind of the {@link org.galien.platform.tasks.TaskHandler} that does it
 */
public record ScheduledWork(String kind, Timetable when) {

  /** This long after the run before, and with the first start. */
  public static ScheduledWork every(String kind, Duration period) {
    return new ScheduledWork(kind, new Timetable.Every(period));
  }

  /** At this hour of each day; what was missed is done once. */
  public static ScheduledWork daily(String kind, LocalTime time) {
    return new ScheduledWork(kind, new Timetable.At(time, EnumSet.allOf(DayOfWeek.class)));
  }

  /** At this hour of some days; what was missed is done once. */
  public static ScheduledWork on(Set<DayOfWeek> days, String kind, LocalTime time) {
    return new ScheduledWork(kind, new Timetable.At(time, days));
  }
}
