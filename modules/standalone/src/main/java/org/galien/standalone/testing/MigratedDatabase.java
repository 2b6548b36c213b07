package org.galien.standalone.testing;

import java.sql.SQLException;
import org.galien.db.Migrator;
import org.galien.launcher.database.DatabaseServer;
import org.mariadb.jdbc.MariaDbDataSource;

/** An empty database of the current shape: migrated once, copied for everybody who asks after. */
public final class MigratedDatabase {

  private MigratedDatabase() {}

  /** Starts one that leaves nothing behind. */
  public static DatabaseServer start() {
    MariaDbDataSource nowhere = new MariaDbDataSource();
    return DatabaseServer.temporary(new Migrator(nowhere).text(), MigratedDatabase::migrate);
  }

  private static void migrate(DatabaseServer server) {
    try {
      MariaDbDataSource source = new MariaDbDataSource(server.jdbcUrl());
      source.setUser(server.user());
      source.setPassword(server.password());
      new Migrator(source).migrate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
