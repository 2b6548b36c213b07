package org.galien.launcher.database;

/** How to reach a database: TCP on this machine, one account, one schema. */
public record DatabaseAddress(int port, String user, String password) {
  /** Name of the schema, and of the account that owns it. */
  public static final String SCHEMA = "galien";

  /** "jdbc:mariadb://127.0.0.1:PORT/galien", without the account. */
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
  }

  @Override
  public String toString() {
    return jdbcUrl();
  }
}
