package org.galien.standalone;

import org.galien.db.Migrator;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseAddress;

/**
 * Where the database answers.
 *
 * @param owner migrates; services never have it
 * @param application what services work with
 */
public record Database(String jdbcUrl, DatabaseAccount owner, DatabaseAccount application) {

  public static Database at(DatabaseAddress address) {
    return new Database(address.jdbcUrl(), address.owner(), address.application());
  }

  Migrator migrator() {
    return Migrator.of(jdbcUrl, owner.user(), owner.password());
  }

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
