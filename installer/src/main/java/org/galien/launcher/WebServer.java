package org.galien.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.galien.launcher.machine.ChildProcess;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.MachineCode;
import org.galien.launcher.machine.Orphan;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.Secret;
import org.galien.launcher.machine.SourceTree;

/**
 * Payara Micro with the application in it: HTTP on 127.0.0.1 only, and HTTPS on the practice's
 * network where that is wanted. {@code --nocluster} is left out on purpose: given together with
 * {@code --nohazelcast} it starts Hazelcast after all, on port 6900 of every interface.
 */
final class WebServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChildProcess process;
  private final ServerLog log;

  private WebServer(ChildProcess process, ServerLog log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the server; {@link Readiness} tells when it answers.
   *
   * @param listeners further commands before it starts: where it answers beside 127.0.0.1
   */
  static WebServer start(
      SourceTree tree, DataDirectory data, int port, Map<String, String> settings, String listeners)
      throws IOException {
    Path home = data.home();
    Path root = home.resolve("payara");
    Path noted = home.resolve("run/server.pid");
    Orphan.end(Orphan.noted(noted, root.toString()), PATIENCE);
    // A server that finds its former deployment deploys the application twice, and answers 404.
    FileTree.delete(root);
    FileTree.delete(home.resolve("tmp"));
    Files.createDirectories(root);
    Files.createDirectories(home.resolve("tmp"));
    if (!Ports.isFree(port)) {
      throw new LaunchFailure("launcher.port-busy", Integer.toString(port));
    }
    Path beforeBoot =
        Files.writeString(
            home.resolve("run/before-boot.txt"), ServerCommands.BEFORE_BOOT + listeners);
    Path logging =
        Files.writeString(home.resolve("run/logging.properties"), ServerCommands.LOGGING);
    Path properties = home.resolve("secrets/server.properties");
    Secret.write(properties, text(settings));
    Path log = home.resolve("logs/server.log");
    Logs.rotate(log);
    List<String> command = new ArrayList<>(jvm(home));
    command.add("-Dgalien.home=" + tree.root());
    command.addAll(MachineCode.options(tree.machineCode()));
    command.addAll(
        List.of("-jar", tree.server().toString(), "--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--rootdir", root.toString(), "--port", Integer.toString(port)));
    command.addAll(List.of("--prebootcommandfile", beforeBoot.toString()));
    command.addAll(List.of("--logproperties", logging.toString()));
    command.addAll(List.of("--systemproperties", properties.toString()));
    command.addAll(List.of("--contextroot", "/", "--deploy", tree.application().toString()));
    ChildProcess process = ChildProcess.start(command, Map.of(), log, PATIENCE);
    Files.writeString(noted, process.pid() + "\n");
    return new WebServer(process, new ServerLog(log));
  }

  /**
   * Sized for a practice of fifteen on its own small server: 700 MB resident at most. The first
   * compiler alone takes a third off the work of starting; nobody waits for what the second gains.
   */
  private static List<String> jvm(Path home) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + Settings.text("galien.server.memory", "320m"),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        // Loaded classes come to that: what is collected on the way there is nothing.
        "-XX:MetaspaceSize=192m",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:ReservedCodeCacheSize=96m",
        "-Xss512k",
        // Lets the threads that hash passwords give way; it takes no right to ask for less.
        "-XX:ThreadPriorityPolicy=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        ServerCommands.JSON,
        "-Djava.io.tmpdir=" + home.resolve("tmp"));
  }

  private static String text(Map<String, String> settings) throws IOException {
    Properties properties = new Properties();
    properties.putAll(settings);
    StringWriter text = new StringWriter();
    properties.store(text, null);
    return text.toString();
  }

  ServerLog log() {
    return log;
  }

  /** How it ended, once it did. */
  Ending ending() {
    return Ending.ofServer(process.exitCode(), log);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.close();
  }
}
