package org.galien.launcher.backup;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.galien.launcher.machine.LaunchFailure;

/**
 * One backup of a data directory, while it is in use. Files first, then the database at one moment,
 * then the files that came meanwhile: a row never names a file that is not on the disk yet, so all
 * that the rows of that moment name is there.
 */
final class Backup {

  private static final DateTimeFormatter RUN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Each file that lies in the place is read again once in as many days. */
  private static final int READ_AGAIN_WITHIN = 30;

  private final Path home;
  private final Place place;
  private final BackupKey key;
  private final Clock clock;

  Backup(Path home, Place place, BackupKey key, Clock clock) {
    this.home = home;
    this.place = place;
    this.key = key;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param run its name
   * @param files of the vault
   * @param copied how many of them were new
   * @param bytes what was written to the place
   * @param rows in the database, former versions among them
   */
  record Done(String run, int files, int copied, long bytes, long rows, Duration taken) {}

  /**
   * Makes it and reads it back.
   *
   * @throws LaunchFailure when what was read back is not what was written
   */
  Done make(Connection database) throws IOException {
    Instant began = clock.instant();
    String run = RUN.format(began);
    place.sizes("runs"); // Lets go of what an earlier one left half done.
    Optional<String> before = runs(place).stream().reduce((first, second) -> second);
    VaultCopy vault = new VaultCopy(home, place, key, before.map(this::former).orElse(null));
    vault.copy();
    Instant at = clock.instant();
    Map<String, String> tables = new TreeMap<>();
    String digest = database(run, database, tables);
    vault.copy();
    Manifest manifest = new Manifest(at, digest, tables, small(), vault.files());
    readBack(run, manifest, vault.copied());
    manifest.write(place, run, key);
    Manifest.read(place, run, key);
    long bytes = place.sizes("runs").getOrDefault(Manifest.databaseFile(run), 0L);
    bytes += vault.copied().stream().mapToLong(Manifest.Kept::stored).sum();
    long rows = tables.values().stream().mapToLong(t -> Long.parseLong(t.split(" ")[0])).sum();
    return new Done(
        run,
        manifest.files().size(),
        vault.copied().size(),
        bytes,
        rows,
        Duration.between(began, clock.instant()));
  }

  /** Names of whole backups, the oldest first. */
  static List<String> runs(Place place) throws IOException {
    return place.sizes("runs").keySet().stream()
        .filter(name -> name.endsWith(".galien"))
        .map(name -> name.substring("runs/".length(), name.length() - ".galien".length()))
        .sorted()
        .toList();
  }

  /** One that cannot be read costs time: all files are copied again. */
  private Manifest former(String run) {
    try {
      return Manifest.read(place, run, key);
    } catch (IOException unreadable) {
      return null;
    }
  }

  private String database(String run, Connection connection, Map<String, String> tables)
      throws IOException {
    String name = Manifest.databaseFile(run);
    MessageDigest sha256 = VaultCopy.sha256();
    place.put(
        name,
        out -> {
          try (OutputStream sealed = key.encrypting(out, name);
              BufferedWriter text =
                  new BufferedWriter(
                      new OutputStreamWriter(
                          new GZIPOutputStream(new DigestOutputStream(sealed, sha256)),
                          StandardCharsets.UTF_8))) {
            new DatabaseDump(connection)
                .write(text)
                .forEach((table, rows) -> tables.put(table, rows.sum()));
          } catch (SQLException e) {
            throw new IOException(e);
          }
        });
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** The SQL of a backup. */
  static BufferedReader database(Place place, String run, BackupKey key) throws IOException {
    String name = Manifest.databaseFile(run);
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(key.decrypting(place.read(name), name)), StandardCharsets.UTF_8));
  }

  private Map<String, byte[]> small() throws IOException {
    Map<String, byte[]> small = new TreeMap<>();
    for (Path file : DataFiles.of(home).small()) {
      try {
        small.put(home.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      } catch (NoSuchFileException gone) {
        // Replaced or removed meanwhile; what is needed is there again at the next start.
      }
    }
    return small;
  }

  private void readBack(String run, Manifest manifest, List<Manifest.Kept> copied)
      throws IOException {
    String name = Manifest.databaseFile(run);
    MessageDigest sha256 = VaultCopy.sha256();
    try (InputStream in = key.decrypting(place.read(name), name)) {
      new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
    }
    if (!HexFormat.of().formatHex(sha256.digest()).equals(manifest.database())) {
      throw new LaunchFailure("launcher.backup.not-read-back", name);
    }
    Set<Manifest.Kept> fresh = new HashSet<>(copied);
    long day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    for (Manifest.Kept kept : manifest.files().values()) {
      boolean due = Math.floorMod(kept.sha256().hashCode() + day, READ_AGAIN_WITHIN) == 0;
      if ((due || fresh.contains(kept)) && !VaultCopy.whole(place, key, kept)) {
        place.delete(kept.object()); // The next backup copies it again.
        throw new LaunchFailure("launcher.backup.not-read-back", kept.object());
      }
    }
  }
}
