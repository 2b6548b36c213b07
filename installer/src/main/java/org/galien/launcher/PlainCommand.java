package org.galien.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.MachineCode;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/**
 * A command of the suite that needs its services and no server ({@code eval}, {@code bench}, {@code
 * data-verify}): run in a JVM of its own, on the very jars of the application.
 */
final class PlainCommand {
  private static final String MAIN = "org.galien.standalone.StandaloneMain";

  private final SourceTree tree;
  private final String name;
  private final Map<String, String> environment = new TreeMap<>();
  private int exit;

  PlainCommand(SourceTree tree, String name) {
    this.tree = tree;
    this.name = name;
  }

  /** Lets the command work on a database; passwords travel where only their owner reads them. */
  PlainCommand on(DatabaseAddress database, Path data) {
    environment.putAll(environment(database));
    return in(data);
  }

  /** How commands that may act as the owner of the tables are told of a database. */
  static Map<String, String> environment(DatabaseAddress database) {
    return Map.of(
        "GALIEN_DATABASE_URL", database.jdbcUrl(),
        "GALIEN_DATABASE_USER", database.application().user(),
        "GALIEN_DATABASE_PASSWORD", database.application().password(),
        "GALIEN_DATABASE_OWNER_USER", database.owner().user(),
        "GALIEN_DATABASE_OWNER_PASSWORD", database.owner().password());
  }

  /** Gives the command a directory for its files. */
  PlainCommand in(Path data) {
    environment.put("GALIEN_DATA_DIR", data.toString());
    return this;
  }

  /** Runs it with this terminal's streams; answers its exit code. */
  int run(List<String> arguments) throws IOException {
    return Waiting.exitOf(builder(arguments).inheritIO().start());
  }

  /** What it says of the data, a line each: state, subject, sentence. */
  List<Check> checks(DatabaseAddress database, Path data, List<String> arguments)
      throws IOException {
    ProcessBuilder command =
        on(database, data).builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD);
    command.command().add(1, "-Dstdout.encoding=UTF-8");
    Process process = command.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    exit = Waiting.exitOf(process);
    return said.lines().flatMap(line -> Check.read(line).stream()).toList();
  }

  /** How it ended, last time. */
  int exit() {
    return exit;
  }

  /** A builder whose streams are still to be chosen. */
  ProcessBuilder builder(List<String> arguments) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + Settings.text("galien.command.memory", "1g"));
    words.add("-XX:+UseSerialGC");
    words.add("-Dgalien.home=" + tree.root());
    words.addAll(MachineCode.options(tree.machineCode()));
    words.add("-Djava.util.logging.config.file=" + tree.commandsLogging());
    words.addAll(List.of("-cp", classPath(), MAIN, name));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment);
    return builder;
  }

  /**
   * The application's jars first; of the rest only what it has not, for a bean found twice is
   * ambiguous.
   */
  private String classPath() throws IOException {
    Map<String, Path> jars = new TreeMap<>();
    collect(tree.standaloneLibraries(), jars);
    collect(tree.applicationLibraries(), jars);
    try (Stream<Path> built = Files.list(tree.standaloneJar())) {
      built
          .filter(path -> path.getFileName().toString().matches("galien-standalone-[0-9.]+\\.jar"))
          .forEach(path -> jars.put("galien-standalone.jar", path));
    }
    return String.join(File.pathSeparator, jars.values().stream().map(Path::toString).toList());
  }

  private static void collect(Path directory, Map<String, Path> jars) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new LaunchFailure("launcher.not-built", directory);
    }
    try (Stream<Path> files = Files.list(directory)) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .forEach(file -> jars.put(file.getFileName().toString(), file));
    }
  }
}
