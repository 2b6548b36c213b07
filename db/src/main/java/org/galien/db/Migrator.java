package org.galien.db;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the current shape, one Flyway history a module, in the order of the arrows
 * between modules. Tables of AI modules are there even where AI was taken out: putting it back
 * finds its journal again.
 */
public final class Migrator {

  /** Every module with tables; a module comes after those its foreign keys point to. */
  public static final List<String> MODULES =
      List.of(
          "platform",
          "patients",
          "scheduling",
          "encounters",
          "documents",
          "ai_runtime",
          "ai_triage",
          "ai_summaries");

  private final DataSource dataSource;

  public Migrator(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Applies what is missing.
   *
   * @return how many migrations were applied
   * @throws org.flywaydb.core.api.FlywayException when one fails or an applied one was changed
   */
  public int migrate() {
    return MODULES.stream().mapToInt(this::migrate).sum();
  }

  private int migrate(String module) {
    return Flyway.configure(Migrator.class.getClassLoader())
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
