package org.galien.web.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.galien.db.Migrator;
import org.galien.launcher.ServerCommands;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.MachineCode;
import org.galien.launcher.network.NetworkSettings;
import org.galien.launcher.network.PracticeNetwork;

/** One Payara Micro with the packaged WAR, on a port and data directory of its own. */
final class AppServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(300);
  private static final String GONE = "The server ended by itself. ";
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** The true ones are under a licence of their own, and need not be there. */
  private static final Path TOY_WEIGHTS =
      Path.of("../modules/ai/melanoma/src/test/resources/toy-weights").toAbsolutePath();

  private final Path directory;
  private final Path application;
  private final int port;
  private final Map<String, String> settings;
  private final int patientsPort;
  private final PracticeNetwork network;
  private String memory = "640m";
  private Process process;

  /**
   * @param directory where data, the server's files and its log lie; kept between restarts
   * @param settings more settings of the application
   */
  AppServer(Path directory, Map<String, String> settings) {
    this(directory, settings, TARGET.resolve("galien.war"));
  }

  /**
   * @param application the WAR to deploy
   */
  AppServer(Path directory, Map<String, String> settings, Path application) {
    this.directory = directory;
    this.application = application;
    this.settings = settings;
    this.port = freePort();
    this.patientsPort = freePort();
    NetworkSettings wanted =
        NetworkSettings.read(
            "127.0.0.1",
            Integer.toString(freePort()),
            Integer.toString(patientsPort),
            "",
            "Cabinet de test");
    this.network = new PracticeNetwork(directory.resolve("data"), wanted, Clock.systemUTC());
  }

  /** Migrates as the launcher does, and tells the settings every test server has. */
  static Map<String, String> settings(DatabaseServer database) {
    migrate(database);
    openCharts(database);
    return Map.of(
        "galien.database.url", database.jdbcUrl(),
        "galien.database.user", database.address().application().user(),
        "galien.database.password", database.address().application().password(),
        "galien.demo", "true",
        "galien.ai.melanoma.folder", TOY_WEIGHTS.toString());
  }

  /** Tests open charts of patients whom nobody has seen; that charts ask is a test of its own. */
  private static void openCharts(DatabaseServer database) {
    DatabaseAccount owner = database.address().owner();
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), owner.user(), owner.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT IGNORE INTO platform_rule_switch (rule_key, switched_on) VALUES"
              + " ('platform.care-asks', FALSE)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the owner of the tables, by the migrations that the current thread's class loader sees. */
  static void migrate(DatabaseServer database) {
    DatabaseAddress address = database.address();
    Migrator.of(address.jdbcUrl(), address.owner().user(), address.owner().password())
        .migrateFor(address.application().user());
  }

  /**
   * @param heap as the JVM's options have it
   */
  AppServer withMemory(String heap) {
    memory = heap;
    return this;
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** As from another machine: by HTTPS. */
  URI fromNetwork(String path) {
    return URI.create(network.places().getFirst()).resolve(path);
  }

  /** Where patients are answered. */
  URI forPatients(String path) {
    return URI.create("https://127.0.0.1:" + patientsPort).resolve(path);
  }

  /** The certificate of the authority, as the launcher leaves it. */
  Path authority() {
    return directory.resolve("data/network/authority.crt");
  }

  /**
   * Starts and waits until the application is ready. Payara now and then ends by itself while it
   * boots, before it knows of any application: then once more.
   */
  AppServer start() throws IOException, InterruptedException {
    try {
      return startOnce();
    } catch (IllegalStateException e) {
      if (!e.getMessage().startsWith(GONE)) {
        throw e;
      }
      return startOnce();
    }
  }

  private AppServer startOnce() throws IOException, InterruptedException {
    Files.createDirectories(directory);
    Path root = Files.createTempDirectory(directory, "payara-");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // What it grows to anyway; collecting on the way there finds nothing.
                "-XX:MetaspaceSize=192m",
                "-Xms256m",
                "-Xmx" + memory,
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=Europe/Paris",
                ServerCommands.JSON));
    command.addAll(MachineCode.options(TARGET.resolve("onnxruntime/machine-code")));
    command.addAll(List.of("-jar", TARGET.resolve("payara-micro.jar").toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
    command.addAll(List.of("--rootdir", root.toString(), "--port", Integer.toString(port)));
    Path beforeBoot = directory.resolve("before-boot.txt");
    network.prepare();
    Files.writeString(beforeBoot, ServerCommands.BEFORE_BOOT + network.commands());
    command.addAll(List.of("--prebootcommandfile", beforeBoot.toString()));
    Path logging = directory.resolve("logging.properties");
    Files.writeString(logging, ServerCommands.LOGGING);
    command.addAll(List.of("--logproperties", logging.toString()));
    command.addAll(List.of("--systemproperties", properties().toString()));
    command.addAll(List.of("--deploy", application.toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    awaitReady();
    return this;
  }

  /** As if the power failed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** From where a client of a secure mail would take letters. */
  Path outbox() {
    return directory.resolve("outbox");
  }

  /** The folder shared with what transmits claims. */
  Path bridge() {
    return directory.resolve("data/passerelle-sesam-vitale");
  }

  Path log() {
    return directory.resolve("server.log");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private Path properties() throws IOException {
    Properties all = new Properties();
    all.setProperty("galien.data.dir", directory.resolve("data").toString());
    all.setProperty("galien.server.patients-port", Integer.toString(patientsPort));
    all.setProperty("galien.letters.outbox", outbox().toString());
    Files.createDirectories(outbox());
    settings.forEach(all::setProperty);
    Path file = directory.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      all.store(out, null);
    }
    return file;
  }

  private void awaitReady() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      while (Instant.now().isBefore(end) && process.isAlive() && !deploymentFailed()) {
        if (answers(client, "/health/ready") && answers(client, "/connexion.xhtml")) {
          return;
        }
        Thread.sleep(300);
      }
    }
    boolean gone = !process.isAlive();
    close();
    throw new IllegalStateException(
        (gone ? GONE : "") + "The application does not start; see " + log());
  }

  /** The server itself would go on, and answer 404 for ever. */
  private boolean deploymentFailed() throws IOException {
    return Files.readString(log(), StandardCharsets.ISO_8859_1)
        .contains("Exception while loading the app");
  }

  private boolean answers(HttpClient client, String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(20)).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
