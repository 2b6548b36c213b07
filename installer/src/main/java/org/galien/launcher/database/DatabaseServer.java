package org.galien.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.galien.launcher.machine.ChildProcess;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Shutdown;

/**
 * A private MariaDB: own data directory, own port on 127.0.0.1, own accounts with random passwords.
 * It touches no account, port or service of the machine, and ends with this JVM.
 *
 * <p>Below the directory it is given: {@code mariadb/} (tables), {@code secrets/database.password}
 * of the owner and {@code secrets/database-app.password} (mode 0600), {@code logs/mariadb.log},
 * {@code run/}.
 */
public final class DatabaseServer implements AutoCloseable {
  private final DatabaseDirectory directory;
  private final DirectoryLock lock;
  private final ChildProcess process;
  private final DatabaseAddress address;
  private final boolean temporary;
  private boolean closed;

  private DatabaseServer(
      DatabaseDirectory directory,
      DirectoryLock lock,
      ChildProcess process,
      DatabaseAddress address,
      boolean temporary) {
    this.directory = directory;
    this.lock = lock;
    this.process = process;
    this.address = address;
    this.temporary = temporary;
  }

  /**
   * Starts the database of {@code directory} on a free port, creating it the first time.
   *
   * @throws LaunchFailure when no MariaDB ≥ 10.11 can be had, when a living process already serves
   *     this directory, or when the database does not start
   */
  public static DatabaseServer start(Path directory) {
    return start(directory, 0);
  }

  /** As {@link #start(Path)} on a chosen port; 0 takes a free one. */
  public static DatabaseServer start(Path directory, int port) {
    return start(directory, DatabaseSettings.production(port), false);
  }

  /** A database for tests, in a directory that is deleted at {@link #close()}. */
  public static DatabaseServer temporary() {
    return temporary(directory -> {});
  }

  /**
   * As {@link #temporary()}, with what {@code prepare} puts into it the first time, copied ever
   * after.
   *
   * @param contents what the prepared data depends on beside the database itself
   */
  public static DatabaseServer temporary(String contents, Consumer<DatabaseServer> prepare) {
    return temporary(directory -> DatabaseTemplate.of(contents, prepare).copyTo(directory));
  }

  private static DatabaseServer temporary(Filling filling) {
    try {
      Path directory = Files.createTempDirectory("galien-db-");
      filling.fill(new DatabaseDirectory(directory));
      return start(directory, DatabaseSettings.disposable(), true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private interface Filling {
    void fill(DatabaseDirectory directory) throws IOException;
  }

  /** The address of the database that a living process serves from this directory. */
  public static Optional<DatabaseAddress> running(Path directory) {
    return new DatabaseDirectory(directory.toAbsolutePath().normalize()).runningAddress();
  }

  static DatabaseServer start(Path home, DatabaseSettings settings, boolean temporary) {
    DatabaseDirectory directory = new DatabaseDirectory(home.toAbsolutePath().normalize());
    try {
      DirectoryLock lock =
          DirectoryLock.take(directory.lockFile())
              .orElseThrow(() -> new LaunchFailure("launcher.database.in-use", home));
      DatabaseServer server = new DatabaseStart(directory, settings).run(lock, temporary);
      Shutdown.register(server);
      return server;
    } catch (IOException failed) {
      throw new LaunchFailure("launcher.database.io", home, failed.getMessage());
    }
  }

  static DatabaseServer of(
      DatabaseDirectory directory,
      DirectoryLock lock,
      ChildProcess process,
      DatabaseAddress address,
      boolean temporary) {
    return new DatabaseServer(directory, lock, process, address, temporary);
  }

  public DatabaseAddress address() {
    return address;
  }

  public String jdbcUrl() {
    return address.jdbcUrl();
  }

  public int port() {
    return address.port();
  }

  /** False once the database has ended, whoever ended it. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** As if the power failed; what is closed afterwards finds it ended. */
  void end() {
    process.kill();
  }

  /** Shuts the database down cleanly; a temporary one leaves nothing behind. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Shutdown.forget(this);
    process.close();
    try {
      directory.forgetRunning();
      lock.close();
      if (temporary) {
        FileTree.delete(directory.home());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
