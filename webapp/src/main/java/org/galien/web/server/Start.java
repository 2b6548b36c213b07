package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.schedules.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order of the start: what modules do at start, then background tasks. The tables are there:
 * the launcher has migrated, as their owner, whose password no server has (ADR 14). The container's
 * event is heard here only, in the web module, whose resources are there by then.
 */
@ApplicationScoped
class Start {

  private static final Logger LOG = LoggerFactory.getLogger(Start.class);

  @Inject BackgroundWork work;
  @Inject Rooms rooms;
  @Inject Event<ApplicationStarted> started;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean ready = new AtomicBoolean();

  void start(@Observes Startup startup) {
    if (begun.compareAndSet(false, true)) {
      started.fire(new ApplicationStarted());
      LOG.info("{} rooms", rooms.plans().size());
      work.start();
      Listeners.below(new BareAnswers());
      ready.set(true);
    }
  }

  /** True once every module has loaded what it loads at start. */
  boolean ready() {
    return ready.get();
  }
}
