package org.galien.launcher.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program whose launcher died before it could be stopped. */
public final class Orphan {
  private Orphan() {}

  /**
   * The living process noted in a file, if its command line holds {@code word}: a process number
   * may have been given to another program since.
   */
  public static Optional<ProcessHandle> noted(Path file, String word) {
    try {
      long pid = Long.parseLong(Files.readString(file).strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> words(process).contains(word));
    } catch (IOException | NumberFormatException noneNoted) {
      return Optional.empty();
    }
  }

  private static List<String> words(ProcessHandle process) {
    return process.info().arguments().map(List::of).orElse(List.of());
  }

  /** Ends it, as its owner would have; only for who holds the lock it worked under. */
  public static void end(Optional<ProcessHandle> orphan, Duration patience) throws IOException {
    if (orphan.isEmpty()) {
      return;
    }
    orphan.get().destroy();
    try {
      orphan.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } catch (ExecutionException | TimeoutException stillThere) {
      throw new LaunchFailure("launcher.orphan", Long.toString(orphan.get().pid()));
    }
  }
}
