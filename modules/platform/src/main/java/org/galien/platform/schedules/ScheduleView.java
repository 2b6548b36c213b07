package org.galien.platform.schedules;

import java.time.Instant;
import org.galien.platform.rooms.Timetable;
import org.galien.platform.tasks.TaskView;

/**
 * Work by the clock as an administrator sees it.
 *
 * @param last the last run, or null
 * @param lastAt when it was left in the queue, or null
 * @param next when it is due
 */
public record ScheduleView(
    String kind, Timetable when, TaskView last, Instant lastAt, Instant next) {}
