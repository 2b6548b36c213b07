package org.galien.launcher.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Secret;

/** Puts one backup into an empty folder, starts its database there, and compares all of it. */
final class Restore {

  private final Place place;
  private final BackupKey key;

  Restore(Place place, BackupKey key) {
    this.place = place;
    this.key = key;
  }

  /**
   * What was put back, and compared.
   *
   * @param at when it was as it is there
   * @param differing tables and files that are not what the backup says they were; none when all is
   *     well
   */
  record Done(
      Instant at,
      int files,
      int tables,
      long rows,
      long bytes,
      Duration taken,
      List<String> differing) {}

  /**
   * @param into an empty folder; a failure leaves there what was put back so far
   */
  Done into(Path into, String run) throws IOException, SQLException {
    Instant began = Instant.now();
    Manifest manifest = Manifest.read(place, run, key);
    Files.createDirectories(into);
    List<String> differing = new ArrayList<>();
    long bytes = small(manifest, into);
    for (Map.Entry<String, Manifest.Kept> file : manifest.files().entrySet()) {
      bytes += file.getValue().bytes();
      if (!file(into, file.getKey(), file.getValue())) {
        differing.add(file.getKey());
      }
    }
    long rows;
    try (DatabaseServer database = DatabaseServer.start(into);
        Connection connection = connect(database.address())) {
      bytes += load(connection, run);
      Map<String, Rows> found = new DatabaseDump(connection).write(Writer.nullWriter());
      rows = found.values().stream().mapToLong(Rows::count).sum();
      differing.addAll(differing(manifest.tables(), found));
    }
    Duration taken = Duration.between(began, Instant.now());
    return new Done(
        manifest.at(),
        manifest.files().size(),
        manifest.tables().size(),
        rows,
        bytes,
        taken,
        differing);
  }

  private long load(Connection connection, String run) throws IOException, SQLException {
    try (BufferedReader sql = Backup.database(place, run, key)) {
      return DatabaseLoad.read(sql, connection);
    }
  }

  private static List<String> differing(Map<String, String> expected, Map<String, Rows> found) {
    Map<String, String> there = new TreeMap<>();
    found.forEach((table, rows) -> there.put(table, rows.sum()));
    List<String> differing = new ArrayList<>();
    expected.forEach(
        (table, sum) -> {
          if (!sum.equals(there.get(table))) {
            differing.add(table);
          }
        });
    return differing;
  }

  /** As the owner of the tables. */
  static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(
        address.jdbcUrl(), address.owner().user(), address.owner().password());
  }

  private static long small(Manifest manifest, Path into) throws IOException {
    long bytes = 0;
    for (Map.Entry<String, byte[]> file : manifest.small().entrySet()) {
      Path to = below(into, file.getKey());
      if (file.getKey().startsWith("secrets/")) {
        Secret.write(to, file.getValue());
      } else {
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
      bytes += file.getValue().length;
    }
    return bytes;
  }

  private boolean file(Path into, String path, Manifest.Kept kept) throws IOException {
    Path to = below(into, path);
    Files.createDirectories(to.getParent());
    return copy(kept, to);
  }

  /** False where the backup has not what it says. */
  private boolean copy(Manifest.Kept kept, Path to) throws IOException {
    MessageDigest sha256 = VaultCopy.sha256();
    try (InputStream in = key.decrypting(place.read(kept.object()), kept.object());
        OutputStream out = Files.newOutputStream(to)) {
      ownersOnly(to);
      new DigestInputStream(in, sha256).transferTo(out);
    } catch (IOException unreadable) {
      if (Files.getFileStore(to.getParent()).getUsableSpace() < kept.bytes()) {
        throw unreadable;
      }
      return false;
    }
    return HexFormat.of().formatHex(sha256.digest()).equals(kept.sha256());
  }

  private static void ownersOnly(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** Nothing in a backup leads out of the folder it is put into. */
  private static Path below(Path into, String path) {
    Path to = into.resolve(path).normalize();
    if (!to.startsWith(into)) {
      throw new LaunchFailure("launcher.backup.not-a-place", path);
    }
    return to;
  }

  /** Files of the vault that are not here, or are not what was kept of them, by their paths. */
  List<String> damaged(Path home, String run) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Map.Entry<String, Manifest.Kept> file :
        Manifest.read(place, run, key).files().entrySet()) {
      Path there = home.resolve(file.getKey());
      if (Files.notExists(there) || !sha256(there).equals(file.getValue().sha256())) {
        damaged.add(file.getKey());
      }
    }
    return damaged;
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest sha256 = VaultCopy.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      new DigestInputStream(in, sha256).transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /**
   * Puts files of the vault back.
   *
   * @param paths in the data directory
   * @return those that could be put back
   */
  List<String> files(Path home, String run, List<String> paths) throws IOException {
    Manifest manifest = Manifest.read(place, run, key);
    List<String> back = new ArrayList<>();
    for (String path : paths) {
      Manifest.Kept kept = manifest.files().get(path);
      Path to = below(home, path);
      Path part = to.resolveSibling(to.getFileName() + ".part");
      if (kept != null) {
        Files.createDirectories(to.getParent());
        if (copy(kept, part)) {
          Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
          back.add(path);
        }
        Files.deleteIfExists(part);
      }
    }
    return back;
  }
}
