package org.galien.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.galien.db.Migrator;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.schedules.Scheduler;
import org.galien.platform.tasks.TaskWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order of the start: migrations, then what modules do at start, then background tasks. The
 * container's event is heard here only, in the web module, whose resources are there by then.
 */
@ApplicationScoped
class Start {

  private static final Logger LOG = LoggerFactory.getLogger(Start.class);

  @Inject TaskWorker worker;
  @Inject Rooms rooms;
  @Inject Scheduler scheduler;
  @Inject Event<ApplicationStarted> started;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean ready = new AtomicBoolean();

  void start(@Observes Startup startup) {
    if (begun.compareAndSet(false, true)) {
      LOG.info("{} migrations applied", migrate());
      started.fire(new ApplicationStarted());
      LOG.info("{} rooms", rooms.plans().size());
      worker.start();
      scheduler.start();
      ready.set(true);
    }
  }

  /**
   * As the owner of the tables, on a connection of its own; all that runs has the other account.
   */
  private static int migrate() {
    Config config = ConfigProvider.getConfig();
    return Migrator.of(
            config.getValue("galien.database.url", String.class),
            config.getValue("galien.database.owner.user", String.class),
            config.getValue("galien.database.owner.password", String.class))
        .migrateFor(config.getValue("galien.database.user", String.class));
  }

  /** True once migrations are applied and every module has loaded what it loads at start. */
  boolean ready() {
    return ready.get();
  }
}
