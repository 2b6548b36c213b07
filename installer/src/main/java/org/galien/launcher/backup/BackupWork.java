package org.galien.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.launcher.backup.BackupJournal.Kind;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.Texts;

/**
 * What can be done with the backups of one data directory; each ends with a line in its journal.
 */
public final class BackupWork {

  private static final long MEGABYTE = 1L << 20;
  private static final long LEFT_MEGABYTES = 2_048;

  /** Where the recovery sheet lies unless somebody says so, in the data directory; never kept. */
  public static final String SHEET = "galien-restauration.pdf";

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private final Path home;
  private final BackupJournal journal;
  private final Clock clock = Clock.systemUTC();

  /**
   * @param home the data directory, absolute
   */
  public BackupWork(Path home) {
    this.home = home;
    journal = new BackupJournal(home);
  }

  /** Whether somebody said where backups go. */
  public boolean isSetUp() throws IOException {
    return BackupSettings.read(home).isPresent();
  }

  /**
   * Says where backups go from now on, with a new key.
   *
   * @param target a folder that is there, or {@code sftp://user@host[:port]/folder}
   * @param password of the account there, or empty
   * @param identity file of a private key for it, or empty
   * @param sheet where the recovery sheet is written
   * @return the passphrase, which is kept nowhere
   */
  public String setUp(String target, String password, String identity, Path sheet)
      throws IOException {
    Passphrase passphrase = Passphrase.draw();
    BackupKey key = BackupKey.draw();
    String place =
        target.startsWith("sftp://") ? target : Path.of(target).toAbsolutePath().toString();
    BackupSettings settings = new BackupSettings(place, key, password, identity, "");
    BackupSettings known =
        new BackupSettings(place, key, password, identity, Places.hostKey(settings));
    try (Place opened = Places.open(known)) {
      if (opened.holds(LockedKey.FILE)) {
        throw new LaunchFailure("launcher.backup.other-backups", place);
      }
      byte[] locked =
          LockedKey.lock(key, passphrase).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      opened.put(LockedKey.FILE, out -> out.write(locked));
      try {
        RecoverySheet.write(sheet, place, passphrase, LocalDate.now(ZoneId.systemDefault()));
        known.write(home);
      } catch (IOException | RuntimeException failed) {
        // A key whose passphrase nobody was told would refuse the place to the next attempt.
        opened.delete(LockedKey.FILE);
        throw failed;
      }
    }
    return passphrase.text();
  }

  /** Makes a backup, reads it back, lets go of old ones; answers the sentence for people. */
  public String make() throws IOException {
    return noted(Kind.BACKUP, this::made);
  }

  private String made() throws IOException, SQLException {
    BackupSettings settings = settings();
    try (Place place = Places.open(settings);
        RunningDatabase database = RunningDatabase.of(home);
        Connection connection = Restore.connect(database.address())) {
      Backup.Done done = new Backup(home, place, settings.key(), clock).make(connection);
      int gone = Retention.apply(place, settings.key(), LocalDate.now(clock));
      return Texts.text(
          "launcher.backup.made",
          done.run(),
          number(done.rows()),
          number(done.files()),
          number(done.copied()),
          BackupJournal.amount(done.bytes(), done.taken()),
          number(gone));
    }
  }

  /** Restores the latest backup beside the running suite, compares it, and removes it again. */
  public String rehearse() throws IOException {
    return noted(Kind.REHEARSAL, this::rehearsed);
  }

  private String rehearsed() throws IOException, SQLException {
    BackupSettings settings = settings();
    Path beside = home.resolve("tmp").resolve("rehearsal");
    FileTree.delete(beside);
    Files.createDirectories(beside);
    try (Place place = Places.open(settings)) {
      String run = latest(place);
      requireRoom(Manifest.read(place, run, settings.key()));
      Restore.Done done = new Restore(place, settings.key()).into(beside, run);
      if (!done.differing().isEmpty()) {
        throw new LaunchFailure("launcher.restore.differs", run, told(done.differing()));
      }
      return Texts.text("launcher.rehearsal.done", run, sentence(done));
    } finally {
      FileTree.delete(beside);
    }
  }

  /** A rehearsal must not take the room that the suite works in. */
  private void requireRoom(Manifest manifest) throws IOException {
    long files = manifest.files().values().stream().mapToLong(Manifest.Kept::bytes).sum();
    long needed = (files + FileTree.bytes(home.resolve("mariadb"))) / MEGABYTE + LEFT_MEGABYTES;
    long usable = Files.getFileStore(home).getUsableSpace() / MEGABYTE;
    if (usable < needed) {
      throw new LaunchFailure("launcher.rehearsal.no-room", number(needed), number(usable));
    }
  }

  /**
   * Restores into an empty folder, from the passphrase and the place alone.
   *
   * @param from the place, or one backup in it ({@code …/runs/DATE.galien})
   */
  public static String restore(String from, String passphrase, String password, Path into)
      throws IOException {
    if (Files.isDirectory(into) && !FileTree.isEmpty(into)) {
      throw new LaunchFailure("launcher.restore.not-empty", into);
    }
    return restored(from, passphrase, password, into, into);
  }

  private static String restored(
      String from, String passphrase, String password, Path into, Path told) throws IOException {
    Asked asked = Asked.of(from);
    BackupSettings settings = new BackupSettings(asked.target(), null, password, "", "");
    try (Place place = Places.open(settings)) {
      BackupKey key = LockedKey.unlock(place.text(LockedKey.FILE), Passphrase.read(passphrase));
      String run = asked.run().isPresent() ? asked.run().get() : latest(place);
      Restore.Done done = new Restore(place, key).into(into, run);
      String sentence = sentence(done);
      if (!done.differing().isEmpty()) {
        throw new LaunchFailure("launcher.restore.differs", run, told(done.differing()));
      }
      return Texts.text("launcher.restore.done", told, run, sentence);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** Restores into this data directory, which nothing serves; what was there stays beside. */
  public String restoreInPlace(String from, String passphrase, String password) throws IOException {
    if (InPlace.unfinished(home)) {
      InPlace.finish(home);
      return Texts.text("launcher.restore.finished", home);
    }
    String stamp = Long.toString(clock.millis());
    Path restored = home.resolve(DataFiles.RESTORING + stamp);
    for (Path left : restorations()) {
      FileTree.delete(left);
    }
    String sentence = restored(from, passphrase, password, restored, home);
    InPlace.swap(home, restored, home.resolve(DataFiles.BEFORE + stamp));
    return sentence + " " + Texts.text("launcher.restore.former", DataFiles.BEFORE + stamp);
  }

  /** Puts files of the vault back that are missing or damaged here, also while the suite runs. */
  public String repair() throws IOException {
    BackupSettings settings = settings();
    try (Place place = Places.open(settings)) {
      String run = latest(place);
      Restore restore = new Restore(place, settings.key());
      List<String> damaged = restore.damaged(home, run);
      List<String> back = restore.files(home, run, damaged);
      return Texts.text(
          "launcher.restore.repaired", number(damaged.size()), number(back.size()), run);
    }
  }

  private List<Path> restorations() throws IOException {
    Files.createDirectories(home);
    try (Stream<Path> listed = Files.list(home)) {
      return listed
          .filter(entry -> entry.getFileName().toString().startsWith(DataFiles.RESTORING))
          .toList();
    }
  }

  interface Work {
    String run() throws IOException, SQLException;
  }

  String noted(Kind kind, Work work) throws IOException {
    Instant began = clock.instant();
    try {
      String sentence = work.run();
      journal.note(kind, began, true, sentence);
      return sentence;
    } catch (SQLException failed) {
      journal.note(kind, began, false, failed.toString());
      throw new IOException(failed);
    } catch (IOException | RuntimeException | Error failed) {
      // Errors too: who waits for the line would wait in vain when memory runs out.
      String said = failed instanceof LaunchFailure ? failed.getMessage() : failed.toString();
      journal.note(kind, began, false, said);
      throw failed;
    }
  }

  private BackupSettings settings() throws IOException {
    return BackupSettings.read(home)
        .orElseThrow(() -> new LaunchFailure("launcher.backup.not-set-up"));
  }

  private static String latest(Place place) throws IOException {
    return Backup.runs(place).stream()
        .reduce((first, second) -> second)
        .orElseThrow(() -> new LaunchFailure("launcher.backup.none"));
  }

  private static String sentence(Restore.Done done) {
    return Texts.text(
        "launcher.restore.counted",
        number(done.tables()),
        number(done.rows()),
        number(done.files()),
        BackupJournal.amount(done.bytes(), done.taken()),
        MOMENT.format(done.at().atZone(ZoneId.systemDefault())));
  }

  private static String told(List<String> differing) {
    List<String> first = differing.stream().limit(10).toList();
    return differing.size() + " : " + String.join(", ", first);
  }

  private static String number(long number) {
    return String.format(Locale.FRENCH, "%,d", number);
  }

  /** The database of a directory: the one that runs, or one started for the purpose. */
  private record RunningDatabase(DatabaseAddress address, DatabaseServer own)
      implements AutoCloseable {

    static RunningDatabase of(Path home) {
      Optional<DatabaseAddress> running = DatabaseServer.running(home);
      if (running.isPresent()) {
        return new RunningDatabase(running.get(), null);
      }
      DatabaseServer own = DatabaseServer.start(home);
      return new RunningDatabase(own.address(), own);
    }

    @Override
    public void close() {
      if (own != null) {
        own.close();
      }
    }
  }

  /** What somebody wants restored: a place, and one backup in it or the latest. */
  private record Asked(String target, Optional<String> run) {

    static Asked of(String from) {
      String suffix = ".galien";
      int runs = from.lastIndexOf("/runs/");
      if (runs < 0 || !from.endsWith(suffix)) {
        return new Asked(from, Optional.empty());
      }
      String run = from.substring(runs + "/runs/".length(), from.length() - suffix.length());
      return new Asked(from.substring(0, runs), Optional.of(run));
    }
  }
}
