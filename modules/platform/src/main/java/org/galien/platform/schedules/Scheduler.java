package org.galien.platform.schedules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.galien.platform.rooms.Pulse;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.rooms.ScheduledWork;
import org.galien.platform.tasks.BackgroundThreads;
import org.galien.platform.tasks.TaskHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the clock, and keeps the pulses of the rooms going. */
@ApplicationScoped
public class Scheduler {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  @Inject Schedules schedules;
  @Inject Rooms rooms;
  @Inject BackgroundThreads threads;
  @Inject @Any Instance<TaskHandler> handlers;

  /**
   * Begins; called once, after migrations.
   *
   * @throws IllegalStateException when work has no handler, or is declared twice
   */
  public void start() {
    Set<String> kinds = new HashSet<>();
    handlers.forEach(handler -> kinds.add(handler.kind()));
    for (ScheduledWork work : schedules.works()) {
      if (!kinds.remove(work.kind())) {
        throw new IllegalStateException(work.kind() + " has no handler, or two timetables");
      }
    }
    threads.every(HEARTBEAT, this::beat);
    rooms.plans().forEach(plan -> plan.pulses().forEach(this::begin));
  }

  /** One that fails costs none of those after it. */
  private void begin(Pulse pulse) {
    threads.every(
        pulse.every(),
        () -> {
          try {
            pulse.work().run();
          } catch (RuntimeException e) {
            LOG.error("{} fails", pulse.name(), e);
          }
        });
  }

  /** One work that fails costs none of the others; it is looked at again with the next beat. */
  void beat() {
    for (ScheduledWork work : schedules.works()) {
      try {
        schedules.look(work);
      } catch (RuntimeException e) {
        LOG.warn("Work {} could not be looked at; trying again", work.kind(), e);
      }
    }
  }
}
