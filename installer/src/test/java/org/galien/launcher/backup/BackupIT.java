package org.galien.launcher.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.FileTree;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory in use, its backups, and what comes back on a machine that has nothing. */
class BackupIT {

  private static final String WORD = "Castelnau";

  @TempDir static Path directory;

  private static Path home;
  private static Path target;
  private static DatabaseServer server;
  private static Connection connection;
  private static BackupWork work;
  private static String passphrase;

  @BeforeAll
  static void aPracticeWithItsFirstBackup() throws Exception {
    home = directory.resolve("data");
    target = Files.createDirectories(directory.resolve("disk"));
    Files.createDirectories(home);
    Files.writeString(home.resolve("galien-data"), "cabinet\n");
    Files.writeString(home.resolve("galien.properties"), "galien.practice.name=Cabinet\n");
    Files.createDirectories(home.resolve("logs"));
    Files.writeString(home.resolve("logs/server.log"), "not kept");
    server = DatabaseServer.start(home);
    connection = Restore.connect(server.address());
    execute(
        "CREATE TABLE person (id BIGINT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(80) NOT NULL,"
            + " folded VARCHAR(80) AS (LOWER(name)) STORED, seen DATETIME(6), facts JSON,"
            + " share DOUBLE, face VARBINARY(40)) WITH SYSTEM VERSIONING");
    execute(
        "CREATE TABLE visit (id BIGINT PRIMARY KEY, person_id BIGINT NOT NULL, file CHAR(64),"
            + " FOREIGN KEY (person_id) REFERENCES person (id))");
    execute(
        "CREATE TRIGGER visit_kept BEFORE DELETE ON visit FOR EACH ROW\nBEGIN\n  SIGNAL SQLSTATE"
            + " '45000' SET MESSAGE_TEXT = 'never';\nEND");
    execute(
        "INSERT INTO person (name, seen, facts, share, face) VALUES ('"
            + WORD
            + "',"
            + " '2026-03-29 01:30:00.123456', '{\"a\": \"l\\\\u00e9\\\\nz\"}', 0.1, x'00FF0A27'),"
            + " ('O\\'Brien \\\\ \\n;;\\n 🦷', NULL, NULL, 1e-7, NULL)");
    execute("UPDATE person SET name = 'Castelnau-Rey' WHERE id = 1");
    execute("DELETE FROM person WHERE id = 2");
    execute("INSERT INTO visit VALUES (1, 1, NULL)");
    for (int i = 0; i < 20; i++) {
      vaultFile(i, 3000);
    }
    work = new BackupWork(home);
    passphrase = work.setUp(target.toString(), "", "", directory.resolve("sheet.pdf"));
    work.make();
  }

  @AfterAll
  static void end() throws SQLException {
    connection.close();
    server.close();
  }

  private static void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Path vaultFile(long seed, int bytes) throws IOException {
    byte[] content = new byte[bytes];
    new Random(seed).nextBytes(content);
    String name = HexFormat.of().toHexDigits(seed).repeat(4);
    Path file = home.resolve("vault").resolve(name.substring(14)).resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return file;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everythingComesBackFromTheSheetAndThePlaceAlone() throws Exception {
    Path into = directory.resolve("bare");
    String said = BackupWork.restore(target.toString(), passphrase.toLowerCase(), "", into);
    assertTrue(said.contains("2 tables"), said);
    List<Path> back = files(into.resolve("vault"));
    assertTrue(back.size() >= 20);
    for (Path file : back) {
      assertArrayEquals(
          Files.readAllBytes(file), Files.readAllBytes(home.resolve(into.relativize(file))));
    }
    assertEquals("cabinet\n", Files.readString(into.resolve("galien-data")));
    assertTrue(Files.exists(into.resolve("galien.properties")));
    assertFalse(Files.exists(into.resolve("logs/server.log")));
    try (DatabaseServer restored = DatabaseServer.start(into);
        Connection there = Restore.connect(restored.address())) {
      String former = "SELECT name, row_start, row_end > NOW() FROM person FOR SYSTEM_TIME ALL";
      assertEquals(read(connection, former), read(there, former));
      String all = "SELECT id, name, folded, seen, facts, share, HEX(face) FROM person";
      assertEquals(read(connection, all), read(there, all));
      assertEquals(
          read(connection, "SHOW CREATE TABLE visit"), read(there, "SHOW CREATE TABLE visit"));
      SQLException kept =
          assertThrows(
              SQLException.class, () -> there.createStatement().execute("DELETE FROM visit"));
      assertTrue(kept.getMessage().contains("never"));
      there.createStatement().execute("UPDATE person SET name = 'x' WHERE id = 1");
      assertEquals(
          "2",
          read(
              there,
              "SELECT COUNT(*) FROM person FOR SYSTEM_TIME ALL WHERE id = 1 AND name <> 'x'"));
    }
  }

  private static String read(Connection from, String sql) throws SQLException {
    StringBuilder all = new StringBuilder();
    try (Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          all.append(all.isEmpty() ? "" : "|").append(rows.getString(i));
        }
      }
    }
    return all.toString();
  }

  @Test
  void whoStealsTheDiskOfBackupsReadsNoWordAndNoName() throws IOException {
    List<Path> stolen = files(target);
    assertTrue(stolen.size() > 20);
    for (Path file : stolen) {
      String bytes =
          new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains(WORD) || bytes.contains("person") || bytes.contains("PRIMARY"));
    }
    for (Path file : files(home.resolve("vault"))) {
      String name = file.getFileName().toString();
      assertTrue(stolen.stream().noneMatch(one -> one.toString().contains(name)));
    }
  }

  @Test
  void onlyWhatIsNewIsCopied() throws IOException {
    long before = files(target.resolve("objects")).size();
    vaultFile(100, 5000);
    String said = work.make();
    assertEquals(before + 1, files(target.resolve("objects")).size());
    assertTrue(said.contains("dont 1 nouveaux"), said);
  }

  @Test
  void whatIsWrittenMeanwhileIsInItWholeOrNotAtAll() throws Exception {
    AtomicInteger written = new AtomicInteger(1);
    boolean[] ended = new boolean[1];
    Thread busy =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (Connection other = Restore.connect(server.address())) {
                    while (!ended[0]) {
                      int number = written.incrementAndGet();
                      String name =
                          home.relativize(vaultFile(1000 + number, 500)).getFileName().toString();
                      other
                          .createStatement()
                          .execute("INSERT INTO visit VALUES (" + number + ", 1, '" + name + "')");
                    }
                  } catch (SQLException | IOException failed) {
                    throw new IllegalStateException(failed);
                  }
                });
    work.make();
    ended[0] = true;
    busy.join();
    Path into = directory.resolve("meanwhile");
    BackupWork.restore(target.toString(), passphrase, "", into);
    try (DatabaseServer restored = DatabaseServer.start(into);
        Connection there = Restore.connect(restored.address());
        ResultSet rows =
            there.createStatement().executeQuery("SELECT file FROM visit WHERE file IS NOT NULL")) {
      while (rows.next()) {
        String name = rows.getString(1);
        assertTrue(Files.exists(into.resolve("vault").resolve(name.substring(14)).resolve(name)));
      }
    }
  }

  @Test
  void anotherBitInTheBackupIsToldAndNothingIsPassedOff() throws Exception {
    Path copy = directory.resolve("damaged");
    FileTree.copy(target, copy);
    Path object = files(copy.resolve("objects")).getFirst();
    byte[] bytes = Files.readAllBytes(object);
    bytes[bytes.length / 2] ^= 1;
    Files.write(object, bytes);
    LaunchFailure told =
        assertThrows(
            LaunchFailure.class,
            () -> BackupWork.restore(copy.toString(), passphrase, "", directory.resolve("half")));
    assertEquals("launcher.restore.differs", told.key());
    assertTrue(told.getMessage().contains("1 : vault/"), told.getMessage());
    Path manifest =
        files(copy.resolve("runs")).stream()
            .filter(f -> f.toString().endsWith(".galien"))
            .reduce((a, b) -> b)
            .orElseThrow();
    Files.write(manifest, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
    assertThrows(
        IOException.class,
        () -> BackupWork.restore(copy.toString(), passphrase, "", directory.resolve("none")));
  }

  @Test
  void damagedAndMissingFilesOfTheVaultArePutBack() throws IOException {
    work.make();
    Path altered = vaultFile(3, 3000);
    byte[] right = Files.readAllBytes(altered);
    byte[] wrong = right.clone();
    wrong[1500] ^= 4;
    Files.write(altered, wrong);
    Path missing = vaultFile(4, 3000);
    Files.delete(missing);
    String said = work.repair();
    assertTrue(said.startsWith("2 fichiers"), said);
    assertArrayEquals(right, Files.readAllBytes(altered));
    assertTrue(Files.exists(missing));
  }

  @Test
  void rehearsalComparesAllOfItAndLeavesNothing() throws IOException {
    String said = work.rehearse();
    assertTrue(said.contains("réussie"), said);
    assertFalse(Files.exists(home.resolve("tmp/rehearsal")));
    String journal = Files.readString(home.resolve("backup/journal.tsv"), UTF_8);
    assertTrue(
        journal
            .lines()
            .anyMatch(line -> line.startsWith("rehearsal\t") && line.contains("\tok\t")));
  }

  @Test
  void placeThatIsAwayIsSaidAndNoted() throws IOException {
    Path aside = directory.resolve("unplugged");
    Files.move(target, aside);
    try {
      LaunchFailure told = assertThrows(LaunchFailure.class, work::make);
      assertEquals("launcher.backup.no-place", told.key());
      assertFalse(Files.exists(target), "nothing is written where the disk was to be");
    } finally {
      Files.move(aside, target);
    }
    String journal = Files.readString(home.resolve("backup/journal.tsv"), UTF_8);
    assertTrue(journal.contains("\tfailed\tLes sauvegardes ne sont pas accessibles"), journal);
  }

  @Test
  void restoringInPlaceKeepsWhatWasThere() throws Exception {
    Path there = directory.resolve("practice");
    Files.createDirectories(there.resolve("vault"));
    Files.writeString(there.resolve("galien-data"), "cabinet\n");
    Files.writeString(there.resolve("vault/old"), "former");
    new BackupWork(there).restoreInPlace(target.toString(), passphrase, "");
    assertFalse(InPlace.unfinished(there));
    assertFalse(Files.exists(there.resolve("vault/old")));
    assertTrue(Files.exists(there.resolve("mariadb")));
    try (Stream<Path> entries = Files.list(there)) {
      Path former =
          entries
              .filter(e -> e.getFileName().toString().startsWith("before-restore-"))
              .findFirst()
              .orElseThrow();
      assertEquals("former", Files.readString(former.resolve("vault/old")));
    }
  }

  @Test
  void placeWhoseSheetCouldNotBeWrittenCanBeChosenAgain() throws IOException {
    Path place = Files.createDirectories(directory.resolve("second-disk"));
    BackupWork other = new BackupWork(directory.resolve("another"));
    Path blocked = Files.writeString(directory.resolve("no-folder"), "").resolve("sheet.pdf");
    assertThrows(IOException.class, () -> other.setUp(place.toString(), "", "", blocked));
    assertTrue(FileTree.isEmpty(place), "no key is left whose phrase nobody was told");
    assertFalse(other.isSetUp());
    other.setUp(place.toString(), "", "", directory.resolve("second.pdf"));
    assertTrue(other.isSetUp());
  }

  @Test
  void placeOfAnotherPracticeIsRefused() {
    LaunchFailure refused =
        assertThrows(
            LaunchFailure.class,
            () -> work.setUp(target.toString(), "", "", directory.resolve("other.pdf")));
    assertEquals("launcher.backup.other-backups", refused.key());
  }
}
