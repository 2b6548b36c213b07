package org.galien.platform.tasks;

import java.time.Instant;

/**
 * A task as screens see it.
 *
 * @param progress 0 to 100
 * @param progressKey message key of the current step, or null
 * @param problem why the last try failed, without patient content, or null
 */
public record TaskView(
    TaskId id,
    String kind,
    String subject,
    long revision,
    TaskState state,
    int attempts,
    int progress,
    String progressKey,
    String problem,
    Instant dueAt) {

  public boolean pending() {
    return state == TaskState.QUEUED || state == TaskState.RUNNING;
  }
}
