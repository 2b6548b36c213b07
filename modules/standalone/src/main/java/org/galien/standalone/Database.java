package org.galien.standalone;

/** Where the database answers. */
public record Database(String jdbcUrl, String user, String password) {

  /** Never prints the password. */
  @Override
  public String toString() {
    return jdbcUrl;
  }
}
