package org.galien.db;

/**
 * Migrates as the owner of the tables and grants to the account that the application runs with,
 * before the application starts: it never has the owner's password. Told by its environment: {@code
 * GALIEN_DATABASE_URL}, {@code GALIEN_DATABASE_OWNER_USER}, {@code GALIEN_DATABASE_OWNER_PASSWORD},
 * {@code GALIEN_DATABASE_USER}.
 */
public final class MigrationMain {

  private static final String PREFIX = "GALIEN_DATABASE_";

  private MigrationMain() {}

  public static void main(String[] none) {
    int applied =
        Migrator.of(told("URL"), told("OWNER_USER"), told("OWNER_PASSWORD"))
            .migrateFor(told("USER"));
    System.out.println(applied + " migrations applied");
  }

  private static String told(String name) {
    String value = System.getenv(PREFIX + name);
    if (value == null) {
      throw new IllegalStateException(PREFIX + name + " is not set");
    }
    return value;
  }
}
