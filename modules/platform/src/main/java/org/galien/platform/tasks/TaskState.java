package org.galien.platform.tasks;

/** Where a task stands. FAILED is the dead letter: only a person's retry leaves it. */
public enum TaskState {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED
}
