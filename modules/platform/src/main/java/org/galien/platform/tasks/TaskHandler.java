package org.galien.platform.tasks;

import java.time.Duration;

/**
 * A CDI bean that does one kind of task. It is called outside any transaction, may be called again
 * for the same task after a crash, and therefore leaves the same result however often it runs.
 */
public interface TaskHandler {

  /** {@code module.verb}; its name for people is the sentence {@code module.task.verb}. */
  String kind();

  /**
   * @throws PermanentFailure when trying again cannot help
   * @throws Exception when trying again may help
   */
  void run(TaskRun run) throws Exception;

  /** After this the thread is interrupted and the try counts as failed. */
  default Duration timeLimit() {
    return Duration.ofMinutes(5);
  }

  /** How many tasks of this kind run at once. */
  default int concurrency() {
    return 1;
  }

  default int maxAttempts() {
    return 5;
  }
}
