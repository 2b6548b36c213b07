package org.galien.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseServer;
import org.galien.platform.care.CareCircle;
import org.galien.platform.rules.Rules;
import org.galien.standalone.Database;
import org.galien.standalone.Services;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the services by constructor or method parameter, on a real MariaDB that lives as long
 * as the JVM. Tests share it, so each makes the data it looks at.
 */
public final class Standalone implements ParameterResolver {

  private static Services services;
  private static Database database;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    String type = parameter.getParameter().getType().getName();
    return type.startsWith("org.galien.") || type.startsWith("jakarta.enterprise.");
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Services.class ? services() : services().get(type);
  }

  /** The services of this JVM, started at the first call, with background tasks running. */
  public static synchronized Services services() {
    if (services == null) {
      try {
        Path data = Files.createTempDirectory("galien-test");
        System.setProperty("galien.data.dir", data.toString());
        DatabaseServer server = MigratedDatabase.start();
        database = Database.at(server.address());
        services = Services.start(database, TestClock.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
        services.runTasks();
        // Tests begin with patients whom nobody has seen; that charts ask is a test of its own.
        services.get(Rules.class).turn(CareCircle.ASKS, false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return services;
  }

  /** Where the services of this JVM keep their rows, for a second JVM beside it. */
  public static Database database() {
    services();
    return database;
  }

  /** A connection of who owns the tables, for what no service may: forgeries. */
  public static Connection owner() throws SQLException {
    DatabaseAccount owner = database().owner();
    return DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password());
  }

  private static void end(DatabaseServer server, Path data) {
    services.close();
    server.close();
    try (var files = Files.walk(data)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
