package org.galien.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Brings a database to the current shape, one Flyway history a module, in the order of the foreign
 * keys between modules. Tables of AI modules are there even where AI was taken out: putting it back
 * finds its journal again.
 */
public final class Migrator {

  private final DataSource dataSource;
  private final ClassLoader loader;

  /**
   * Migrations are those that the current thread's class loader sees.
   *
   * @param dataSource of the account that owns the tables
   */
  public Migrator(DataSource dataSource) {
    this.dataSource = dataSource;
    this.loader = Thread.currentThread().getContextClassLoader();
  }

  /** As {@link #Migrator(DataSource)}, on a connection of its own. */
  public static Migrator of(String jdbcUrl, String user, String password) {
    try {
      MariaDbDataSource source = new MariaDbDataSource(jdbcUrl);
      source.setUser(user);
      source.setPassword(password);
      return new Migrator(source);
    } catch (SQLException e) {
      throw new IllegalStateException("no address of a database", e);
    }
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

  /**
   * Applies what is missing, and gives the account that the application runs with what it needs.
   *
   * @return how many migrations were applied
   */
  public int migrateFor(String account) {
    int applied = migrate();
    asOwner(
        grants -> {
          grants.to(account);
          return null;
        });
    return applied;
  }

  /** Names of the triggers that should refuse changes and are not there, or do something else. */
  public List<String> missingGuards() {
    return asOwner(Grants::missing);
  }

  private interface Work<T> {
    T with(Grants grants) throws SQLException;
  }

  private <T> T asOwner(Work<T> work) {
    String sql = String.join("\n", Migrations.find(loader).values());
    try (Connection owner = dataSource.getConnection()) {
      return work.with(new Grants(owner, Guard.in(sql)));
    } catch (SQLException e) {
      throw new IllegalStateException("the owner's account cannot do its part", e);
    }
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
