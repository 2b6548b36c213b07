package org.galien.launcher.database;

/** Who speaks to a database. */
public record DatabaseAccount(String user, String password) {

  /** Never prints the password. */
  @Override
  public String toString() {
    return user;
  }
}
