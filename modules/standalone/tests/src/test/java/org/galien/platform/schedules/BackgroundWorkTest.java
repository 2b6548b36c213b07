package org.galien.platform.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.galien.platform.settings.Settings;
import org.galien.platform.tasks.TaskWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

  private final List<String> begun = new ArrayList<>();

  @AfterEach
  void clear() {
    System.clearProperty("galien.trial");
  }

  @Test
  void aStartDoesWhatThereIsToDo() {
    assertEquals(List.of("tasks", "clock"), started());
  }

  @Test
  void aTrialSendsNothingAndRunsNoTask() {
    System.setProperty("galien.trial", "true");
    assertEquals(List.of(), started());
  }

  private List<String> started() {
    BackgroundWork work = new BackgroundWork();
    work.settings = new Settings();
    work.worker =
        new TaskWorker() {
          @Override
          public void start() {
            begun.add("tasks");
          }
        };
    work.scheduler =
        new Scheduler() {
          @Override
          public void start() {
            begun.add("clock");
          }
        };
    work.start();
    return begun;
  }
}
