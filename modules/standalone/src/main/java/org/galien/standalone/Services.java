package org.galien.standalone;

import jakarta.enterprise.inject.Any;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.galien.db.Migrator;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.persistence.Entities;
import org.galien.platform.tasks.TaskWorker;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The running services: started on a database, asked for by type, closed at the end. */
public final class Services implements AutoCloseable {

  private final MariaDbPoolDataSource pool;
  private final EntityManagerFactory factory;
  private final WeldContainer container;

  private Services(
      MariaDbPoolDataSource pool, EntityManagerFactory factory, WeldContainer container) {
    this.pool = pool;
    this.factory = factory;
    this.container = container;
  }

  /**
   * Migrates the database as its owner and starts every service on the class path. Settings come
   * from system properties and environment, as on the server.
   *
   * @param alternatives beans that replace others, for tests
   */
  public static Services start(Database database, Class<?>... alternatives) throws SQLException {
    Migrator migrator = database.migrator();
    migrator.migrateFor(database.application().user());
    // Once it has an address, the pool connects at every change of it.
    MariaDbPoolDataSource pool = new MariaDbPoolDataSource();
    pool.setUser(database.application().user());
    pool.setPassword(database.application().password());
    pool.setUrl(database.jdbcUrl());
    EntityManagerFactory factory = Entities.standingAlone(pool);
    Transactions transactions = new Transactions(factory);
    Weld weld = new Weld().disableIsolation().addServices(new WeldTransactions(transactions));
    weld.addExtension(new ServerResources(transactions, migrator));
    for (Class<?> alternative : alternatives) {
      weld.addBeanClass(alternative).addAlternative(alternative);
    }
    WeldContainer container = weld.initialize();
    container.event().fire(new ApplicationStarted());
    return new Services(pool, factory, container);
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  /** Every bean of a type, as an extension point has. */
  public <T> List<T> all(Class<T> type) {
    return container.select(type, Any.Literal.INSTANCE).stream().toList();
  }

  /** Lets background tasks run; without it they wait in the queue. */
  public void runTasks() {
    get(TaskWorker.class).start();
  }

  /** For raw SQL beside the services, as a benchmark's baseline needs. */
  public MariaDbPoolDataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    container.close();
    factory.close();
    pool.close();
  }

  static ThreadFactory threads() {
    ThreadFactory plain = Executors.defaultThreadFactory();
    return work -> {
      Thread thread = plain.newThread(work);
      thread.setDaemon(true);
      return thread;
    };
  }
}
