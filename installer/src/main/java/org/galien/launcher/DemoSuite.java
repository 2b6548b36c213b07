package org.galien.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/** {@code ./galien demo} in an empty directory that is gone afterwards, as a newcomer starts it. */
final class DemoSuite implements AutoCloseable {

  /** In a name space of mounts of its own, which needs no rights: gone with the last process. */
  private static final String SMALL =
      "mount -t tmpfs -o size=\"$1\"m tmpfs \"$2\" && shift 2 && exec \"$@\"";

  private static final String DATABASE = "run/mariadb.pid";

  private final Path data;
  private final Path inside;
  private final int port;
  private final Map<String, String> settings;
  private final List<String> command;
  private Process process;

  private DemoSuite(
      Path data, boolean mounted, int port, List<String> command, Map<String, String> settings)
      throws IOException {
    this.data = data;
    this.port = port;
    this.command = command;
    this.settings = settings;
    begin();
    inside = mounted ? Path.of("/proc/" + process.pid() + "/root" + data) : data;
  }

  private void begin() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(settings);
    process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** As if the power failed. */
  void killAll() throws IOException {
    for (long one : new long[] {database(), server(), process()}) {
      ProcessHandle.of(one).ifPresent(ProcessHandle::destroyForcibly);
    }
    Waiting.exitOf(process);
  }

  /** On what {@link #killAll} left; returns when it is ready. */
  void startAgain() throws IOException {
    begin();
    awaitReady();
  }

  /** Returns when it is ready. */
  static DemoSuite start(SourceTree tree) throws IOException {
    return start(tree, List.of(), Files.createTempDirectory("galien-bench-"), Map.of());
  }

  /**
   * On a disk of its own.
   *
   * @param megabytes of the whole disk
   * @throws IOException also where this system lets nobody but root mount anything
   */
  static DemoSuite onSmallDisk(SourceTree tree, int megabytes) throws IOException {
    Path data = Files.createTempDirectory("galien-bench-");
    List<String> mounted =
        List.of(
            "unshare",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            SMALL,
            "galien-bench",
            Integer.toString(megabytes),
            data.toString());
    return start(tree, mounted, data, Map.of("GALIEN_DISK_MINIMUM_MEGABYTES", "32"));
  }

  private static DemoSuite start(
      SourceTree tree, List<String> before, Path data, Map<String, String> settings)
      throws IOException {
    int port = Ports.free();
    List<String> command = new ArrayList<>(before);
    command.add(tree.root().resolve("galien").toString());
    command.addAll(List.of("demo", "--data", data.toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    DemoSuite suite = new DemoSuite(data, !before.isEmpty(), port, command, settings);
    try {
      suite.awaitReady();
      return suite;
    } catch (IOException e) {
      suite.close();
      throw e;
    }
  }

  private void awaitReady() throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith("GALIEN READY")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("./galien demo ended before it was ready");
    }
  }

  /** "http://127.0.0.1:PORT/". */
  String address() {
    return DataDirectory.address(port);
  }

  /** Of the launcher. */
  long process() {
    return process.pid();
  }

  /** Of the web server. */
  long server() throws IOException {
    return noted("run/server.pid");
  }

  long database() throws IOException {
    return noted(DATABASE);
  }

  /** False while one that ended is not started again. */
  boolean hasDatabase() {
    return Files.exists(inside.resolve(DATABASE));
  }

  /** Its data, as this process sees them. */
  Path data() {
    return inside;
  }

  private long noted(String file) throws IOException {
    return Long.parseLong(Files.readString(inside.resolve(file)).strip());
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Waiting.exitOf(process);
    FileTree.delete(data);
  }
}
