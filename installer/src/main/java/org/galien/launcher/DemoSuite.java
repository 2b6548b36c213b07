package org.galien.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.Ports;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Waiting;

/** {@code ./galien demo} in an empty directory that is gone afterwards, as a newcomer starts it. */
final class DemoSuite implements AutoCloseable {

  private final Path data;
  private final int port;
  private final Process process;

  private DemoSuite(Path data, int port, Process process) {
    this.data = data;
    this.port = port;
    this.process = process;
  }

  /** Returns when it is ready. */
  static DemoSuite start(SourceTree tree) throws IOException {
    Path data = Files.createTempDirectory("galien-bench-");
    int port = Ports.free();
    ProcessBuilder builder =
        new ProcessBuilder(
            tree.root().resolve("galien").toString(),
            "demo",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    DemoSuite suite = new DemoSuite(data, port, process);
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
    return noted("run/mariadb.pid");
  }

  private long noted(String file) throws IOException {
    return Long.parseLong(Files.readString(data.resolve(file)).strip());
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Waiting.exitOf(process);
    FileTree.delete(data);
  }
}
