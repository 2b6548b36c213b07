package org.galien.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.galien.launcher.backup.InPlace;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.Shutdown;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;
import org.galien.launcher.machine.Waiting;

/** Database and server together, from start to Ctrl-C. */
final class Suite {
  private static final long MINIMUM_DISK_MEGABYTES = 1024;
  private static final int POLL_MILLISECONDS = 500;
  private static final long HEARD = 3_000;

  private final SourceTree tree;
  private final Kind kind;
  private final Arguments arguments;
  private final DataDirectory data;

  Suite(SourceTree tree, Kind kind, Arguments arguments) {
    this.tree = tree;
    this.kind = kind;
    this.arguments = arguments;
    this.data = arguments.directory(kind, tree);
  }

  /**
   * Runs until a signal ends the JVM; what was started is stopped whatever happens.
   *
   * @throws LaunchFailure when it cannot start, or when a part dies again and again
   */
  void run() throws IOException {
    if (!Files.exists(tree.server()) || !Files.exists(tree.application())) {
      throw new LaunchFailure("launcher.not-built", tree.application());
    }
    if (!Ports.isFree(arguments.port()) && data.owner().isEmpty()) {
      throw new LaunchFailure("launcher.port-busy", Integer.toString(arguments.port()));
    }
    if (InPlace.unfinished(data.home())) {
      throw new LaunchFailure("launcher.restore.unfinished", data.home());
    }
    try (DirectoryLock lock = data.claim(kind, arguments.fresh())) {
      BeforeUpgrade.of(data).requireNone();
      data.requireSpace(minimumDiskMegabytes());
      Files.writeString(data.processFile(), ProcessHandle.current().pid() + "\n");
      Restarts restarts = new Restarts(data);
      restarts.begin();
      Optional<Ending> ending = serve();
      while (!Shutdown.isUnderWay()) {
        Files.deleteIfExists(data.portFile());
        if (ending.isPresent()) {
          restarts.after(ending.get());
        }
        ending = serveWhenThereIsSpace(restarts);
      }
    } finally {
      Files.deleteIfExists(data.portFile());
    }
  }

  /**
   * Starts all of it once on a port that nobody knows, and ends it again: the tables are migrated,
   * and the application says that it is well. Nothing is sent and no task runs meanwhile.
   *
   * @throws LaunchFailure when it does not start
   */
  void prove() throws IOException {
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      new Migration(tree, data).run(database.address());
      int port = Ports.free();
      Map<String, String> settings = settings(database.address());
      // What leaves the house cannot be put back with the data.
      settings.put("galien.trial", "true");
      try (WebServer server = WebServer.start(tree, data, port, settings, "")) {
        Optional<Ending> early = new Readiness(DataDirectory.address(port)).await(server);
        if (early.isPresent()) {
          throw new LaunchFailure("launcher.upgrade.ended", early.get().sentence());
        }
      }
    }
  }

  /** A full disk ends database and server; what ended by it goes on once there is room. */
  private Optional<Ending> serveWhenThereIsSpace(Restarts restarts) throws IOException {
    awaitSpace(restarts);
    try {
      return serve();
    } catch (IOException | LaunchFailure failed) {
      if (Shutdown.isUnderWay() || data.usableMegabytes() >= minimumDiskMegabytes()) {
        throw failed;
      }
      awaitSpace(restarts);
      return serve();
    }
  }

  private void awaitSpace(Restarts restarts) throws IOException {
    long needed = minimumDiskMegabytes();
    if (data.usableMegabytes() < needed) {
      restarts.tell(Texts.text("launcher.waiting-for-space", data.home(), Long.toString(needed)));
    }
    while (!Shutdown.isUnderWay() && data.usableMegabytes() < needed) {
      Waiting.pause(POLL_MILLISECONDS);
    }
  }

  /**
   * Returns when database or server ended by itself, at the start or later; with nothing when both
   * were ended to be started again.
   */
  private Optional<Ending> serve() throws IOException {
    say("launcher.starting-database");
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      new Migration(tree, data).run(database.address());
      Map<String, String> settings = settings(database.address());
      SuiteNetwork network = SuiteNetwork.of(data, settings, arguments);
      say("launcher.starting-server");
      try (WebServer server =
          WebServer.start(tree, data, arguments.port(), settings, network.commands())) {
        String address = DataDirectory.address(arguments.port());
        Optional<Ending> early = new Readiness(address).await(server);
        if (early.isPresent()) {
          return early;
        }
        Files.writeString(data.portFile(), arguments.port() + "\n");
        System.out.println("GALIEN READY " + address);
        network.tell();
        return keep(database, server, network);
      }
    }
  }

  /** Space without which nothing starts. */
  static long minimumDiskMegabytes() {
    return Settings.number("galien.disk.minimum-megabytes", MINIMUM_DISK_MEGABYTES);
  }

  private static void say(String key) {
    System.err.println(Texts.text(key));
  }

  /** Never the owner's: who gets into the server must not become the owner of the tables. */
  static Map<String, String> served(DatabaseAddress database) {
    return Map.of(
        "galien.database.url", database.jdbcUrl(),
        "galien.database.user", database.application().user(),
        "galien.database.password", database.application().password());
  }

  /** What the server is told; a practice's own settings lie in {@code galien.properties}. */
  Map<String, String> settings(DatabaseAddress database) throws IOException {
    Map<String, String> settings = new HashMap<>();
    Path own = data.home().resolve("galien.properties");
    if (Files.exists(own)) {
      Properties properties = new Properties();
      try (var reader = Files.newBufferedReader(own)) {
        properties.load(reader);
      }
      properties.forEach((key, value) -> settings.put((String) key, (String) value));
    }
    settings.putAll(served(database));
    settings.put("galien.data.dir", data.home().toString());
    settings.put("galien.disk.minimum-megabytes", Long.toString(minimumDiskMegabytes()));
    settings.put("galien.demo", Boolean.toString(kind == Kind.DEMO));
    if (kind == Kind.DEMO) {
      settings.putIfAbsent("galien.practice.name", "Maison de santé des Tilleuls");
    }
    return settings;
  }

  /** A moment after it was asked for: whoever asked sees that it was heard. */
  private boolean isRestartWanted() throws IOException {
    File wanted = data.restartWanted().toFile();
    boolean seen = wanted.exists() && System.currentTimeMillis() - wanted.lastModified() > HEARD;
    return seen && Files.deleteIfExists(data.restartWanted());
  }

  private Optional<Ending> keep(DatabaseServer database, WebServer server, SuiteNetwork network)
      throws IOException {
    BackupRequests backups = new BackupRequests(tree, data);
    while (database.isAlive() && server.isAlive()) {
      Waiting.pause(POLL_MILLISECONDS);
      backups.look();
      Logs.rotateLarge(server.log().file());
      Logs.rotateLarge(data.home().resolve("logs/mariadb.log"));
      if (isRestartWanted()) {
        say("launcher.settings-chosen");
        return Optional.empty();
      }
      if (network.wantsRestart()) {
        say("launcher.network.restarting");
        return Optional.empty();
      }
    }
    return Optional.of(server.isAlive() ? Ending.ofDatabase() : server.ending());
  }
}
