package org.galien.launcher.database;

/**
 * How to reach a database: TCP on this machine, one schema, two accounts.
 *
 * @param owner may do all to the schema: it migrates, and grants to the other
 * @param application what works with the rows; it may neither change tables nor what is only
 *     appended to, and nothing at all before the owner said what
 */
public record DatabaseAddress(int port, DatabaseAccount owner, DatabaseAccount application) {
  /** Name of the schema, and of the account that owns it. */
  public static final String SCHEMA = "galien";

  /** Name of the application's account. */
  public static final String APPLICATION = "galien_app";

  /** "jdbc:mariadb://127.0.0.1:PORT/galien", without the account. */
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
  }

  @Override
  public String toString() {
    return jdbcUrl();
  }
}
