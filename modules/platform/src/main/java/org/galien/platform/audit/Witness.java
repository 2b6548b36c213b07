package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.settings.DataFolder;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes the head of the chain outside the database, a line "SEQUENCE HASH INSTANT" each time: who
 * cuts the chain's end and moves its head back still has to find these. The file is only appended
 * to.
 */
@ApplicationScoped
@Transactional
public class Witness {

  private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
  private static final String FILE = "audit-heads.txt";
  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) \\S+");

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Settings settings;

  private long noted = -1;

  void begin(@Observes ApplicationStarted started) {
    note();
  }

  /**
   * Appends the head to each file, unless it was noted already. A place that fails is tried again.
   */
  public synchronized void note() {
    Head head = Head.now(em);
    if (head.sequence() == noted || head.sequence() == 0) {
      return;
    }
    String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    byte[] line =
        (head.sequence() + " " + head.hash() + " " + at + "\n").getBytes(StandardCharsets.US_ASCII);
    boolean everywhere = true;
    for (Path file : files()) {
      everywhere &= append(file, line);
    }
    noted = everywhere ? head.sequence() : noted;
  }

  private static boolean append(Path file, byte[] line) {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line));
      channel.force(true);
      return true;
    } catch (IOException e) {
      LOG.warn("The head of the audit trail cannot be noted: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /** What was noted, by sequence, in every place that can be read. */
  Map<Long, String> heads() {
    Map<Long, String> heads = new TreeMap<>();
    for (Path file : files()) {
      try (Stream<String> lines = Files.lines(file, StandardCharsets.US_ASCII)) {
        lines.map(LINE::matcher).filter(Matcher::matches).forEach(line -> add(heads, line));
      } catch (IOException none) {
        LOG.info("No heads of the audit trail are noted in one of its places");
      }
    }
    return heads;
  }

  /** Places that disagree among themselves fit no chain. */
  private static void add(Map<Long, String> heads, Matcher line) {
    heads.merge(
        Long.parseLong(line.group(1)),
        line.group(2),
        (one, other) -> one.equals(other) ? one : "differs");
  }

  /** The second place, when it was asked for and cannot be read. */
  Optional<Path> absent() {
    return files().stream().skip(1).filter(file -> !Files.isReadable(file)).findFirst();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    files.add(settings.read(DataFolder.class).dir().resolve(FILE));
    String second = settings.read(WitnessSettings.class).folder();
    if (!second.isBlank()) {
      files.add(Path.of(second).resolve(FILE));
    }
    return files;
  }
}
