package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Texts;
import org.galien.launcher.machine.Waiting;

/**
 * Starts what ended by itself again, after a pause that grows, and gives up when it ends again and
 * again: then something is wrong that a restart does not mend. What happened stands in {@code
 * logs/launcher.log}, and the last of it is told by {@code ./galien status}.
 */
final class Restarts {

  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final List<Duration> PAUSES =
      IntStream.of(1, 2, 5, 15, 30).mapToObj(Duration::ofSeconds).toList();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Path log;
  private final Path last;
  private final List<Duration> pauses;
  private final Deque<Instant> recent = new ArrayDeque<>();

  Restarts(DataDirectory data) {
    this(data, PAUSES);
  }

  /**
   * @param pauses before each restart; after as many within ten minutes there is no further one
   */
  Restarts(DataDirectory data, List<Duration> pauses) {
    this.pauses = pauses;
    log = data.home().resolve("logs/launcher.log");
    last = data.restartFile();
  }

  /** Forgets those of an earlier run. */
  void begin() throws IOException {
    Files.deleteIfExists(last);
  }

  /**
   * Returns when it is time to start again.
   *
   * @throws LaunchFailure with the cause, when it was started again too often
   */
  void after(Ending ending) throws IOException {
    int restarts = count(Instant.now());
    if (restarts == pauses.size()) {
      note(ending.sentence());
      throw new LaunchFailure("launcher.gave-up", Integer.toString(restarts), ending.sentence());
    }
    tell(Texts.text("launcher.restarting", ending.sentence()));
    Waiting.pause(pauses.get(restarts).toMillis());
    recent.add(Instant.now());
  }

  /** Says why nothing answers now, wherever there is room to say it. */
  void tell(String sentence) {
    String line = note(sentence);
    System.err.println(line.strip());
    try {
      Files.writeString(last, line);
    } catch (IOException full) {
      // What it tells may be that the disk is full.
    }
  }

  /** The last restart of the run that goes on, as people read it. */
  static Optional<String> told(DataDirectory data) {
    try {
      return Optional.of(Files.readString(data.restartFile()).strip());
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private int count(Instant now) {
    while (!recent.isEmpty() && recent.peek().isBefore(now.minus(WITHIN))) {
      recent.poll();
    }
    return recent.size();
  }

  private String note(String sentence) {
    String line = LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + "  " + sentence + "\n";
    try {
      Files.createDirectories(log.getParent());
      Files.writeString(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException full) {
      // Restarting goes on without its line.
    }
    return line;
  }
}
