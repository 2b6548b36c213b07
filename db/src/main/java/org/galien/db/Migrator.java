package org.galien.db;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the current shape, one Flyway history a module, in the order of the foreign
 * keys between modules. Tables of AI modules are there even where AI was taken out: putting it back
 * finds its journal again.
 */
public final class Migrator {

  private final DataSource dataSource;
  private final ClassLoader loader;

  /** Migrations are those that the current thread's class loader sees. */
  public Migrator(DataSource dataSource) {
    this.dataSource = dataSource;
    this.loader = Thread.currentThread().getContextClassLoader();
  }

  /**
   * Applies what is missing.
   *
   * @return how many migrations were applied
   * @throws org.flywaydb.core.api.FlywayException when one fails or an applied one was changed
   */
  public int migrate() {
    return modules().stream().mapToInt(this::migrate).sum();
  }

  /** Every module with tables; one comes after those its foreign keys point to. */
  public List<String> modules() {
    Map<String, String> sql = Migrations.find(loader);
    if (sql.isEmpty()) {
      throw new IllegalStateException("no migrations on the class path");
    }
    return MigrationOrder.of(sql);
  }

  /** Changes with every migration: what a copy of a migrated database depends on. */
  public String text() {
    return Migrations.find(loader).toString();
  }

  private int migrate(String module) {
    return Flyway.configure(loader)
        .dataSource(dataSource)
        .locations("classpath:db/" + module)
        .table("flyway_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
