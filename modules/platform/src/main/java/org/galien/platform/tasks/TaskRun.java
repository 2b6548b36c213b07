package org.galien.platform.tasks;

/** One try at a task, as its handler sees it. */
public final class TaskRun {

  private final TaskEntity task;
  private final TaskStore store;

  TaskRun(TaskEntity task, TaskStore store) {
    this.task = task;
    this.store = store;
  }

  public String subject() {
    return task.subject;
  }

  public long revision() {
    return task.revision;
  }

  /** 1 at the first try; tries that a crash of the server cut short are counted. */
  public int attempt() {
    return task.attempts;
  }

  /**
   * Shows how far the task is.
   *
   * @param percent 0 to 100
   * @param messageKey what is being done, or null
   */
  public void progress(int percent, String messageKey) {
    store.progress(task.id, Math.clamp(percent, 0, 100), messageKey);
  }

  /** True when the handler should stop: cancelled by a person or out of time. */
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted() || store.cancelled(task.id);
  }
}
