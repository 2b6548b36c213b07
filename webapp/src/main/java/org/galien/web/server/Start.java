package org.galien.web.server;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.galien.db.Migrator;
import org.galien.platform.tasks.TaskWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * First and last of the start: migrations run before any module's observer of {@link Startup},
 * background tasks after all of them.
 */
@ApplicationScoped
class Start {

  static final int FIRST = 1;
  static final int LAST = Integer.MAX_VALUE - 1;

  private static final Logger LOG = LoggerFactory.getLogger(Start.class);

  @Inject DataSource dataSource;
  @Inject TaskWorker worker;

  private final AtomicBoolean ready = new AtomicBoolean();

  void migrate(@Observes @Priority(FIRST) Startup startup) {
    LOG.info("{} migrations applied", new Migrator(dataSource).migrate());
  }

  void finish(@Observes @Priority(LAST) Startup startup) {
    worker.start();
    ready.set(true);
  }

  /** True once migrations are applied and every module has loaded what it loads at start. */
  boolean ready() {
    return ready.get();
  }
}
