package org.galien.launcher.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that lives no longer than this JVM.
 *
 * <p>Ctrl-C reaches a whole process group, so the program gets its own session: it is stopped in
 * order, by us. And since nobody can clean up after {@code kill -9}, a shell waits on a pipe from
 * this JVM: when the pipe breaks, it ends the program.
 */
public final class ChildProcess implements AutoCloseable {
  private static final String WATCH =
      "trap '' INT HUP TERM; read -r word; [ \"$word\" = released ] || kill -TERM \"$1\"";

  private final Process process;
  private final Process watch;
  private final Duration patience;

  private ChildProcess(Process process, Process watch, Duration patience) {
    this.process = process;
    this.watch = watch;
    this.patience = patience;
  }

  /**
   * Starts a program that writes both its streams to {@code log}.
   *
   * @param patience how long it may take to end once asked, before it is killed
   */
  public static ChildProcess start(
      List<String> command, Map<String, String> environment, Path log, Duration patience)
      throws IOException {
    List<String> words = new ArrayList<>();
    Programs.find("setsid").ifPresent(setsid -> words.add(setsid.toString()));
    words.addAll(command);
    Files.createDirectories(log.getParent());
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().putAll(environment);
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    process.getOutputStream().close();
    ChildProcess child = new ChildProcess(process, watch(process), patience);
    Shutdown.register(child);
    return child;
  }

  private static Process watch(Process watched) throws IOException {
    List<String> words = new ArrayList<>();
    Programs.find("setsid").ifPresent(setsid -> words.add(setsid.toString()));
    words.addAll(List.of("sh", "-c", WATCH, "galien-watch", Long.toString(watched.pid())));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Of the program once it ended; 128 and the number of the signal that ended it.
   *
   * @throws IllegalThreadStateException while it lives
   */
  public int exitCode() {
    return process.exitValue();
  }

  /** Ends it at once, in the middle of whatever it does. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Asks the program to end, waits, and kills it when its patience is over. */
  @Override
  public void close() {
    Shutdown.forget(this);
    process.destroy();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    release();
  }

  private void release() {
    try (OutputStream word = watch.getOutputStream()) {
      word.write("released\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException alreadyGone) {
      watch.destroyForcibly();
    }
  }
}
