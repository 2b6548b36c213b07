package org.galien.standalone.testing;

import org.galien.db.Migrator;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseServer;

/** An empty database of the current shape: migrated once, copied for everybody who asks after. */
public final class MigratedDatabase {

  private MigratedDatabase() {}

  /** Starts one that leaves nothing behind. */
  public static DatabaseServer start() {
    return DatabaseServer.temporary(new Migrator(null).text(), MigratedDatabase::migrate);
  }

  private static void migrate(DatabaseServer server) {
    DatabaseAccount owner = server.address().owner();
    Migrator.of(server.jdbcUrl(), owner.user(), owner.password()).migrate();
  }
}
