package org.galien.launcher;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.galien.launcher.backup.BackupWork;
import org.galien.launcher.machine.DirectoryLock;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.galien.launcher.machine.Texts;
import org.galien.launcher.machine.Waiting;

/**
 * {@code backup [--to PLACE] [--rehearse]} and {@code restore [FROM] (--to DIR | --in-place |
 * --repair)}: in a JVM with the memory they need, for the launcher's own is small.
 */
final class Backups {

  private static final long NEEDED = 200L << 20;
  private static final Set<String> SWITCHES = Set.of("--rehearse", "--in-place", "--repair");
  private static final String PASSPHRASE = "GALIEN_BACKUP_PASSPHRASE";
  private static final String PASSWORD = "GALIEN_SFTP_PASSWORD";

  private final SourceTree tree;
  private final Map<String, String> options = new HashMap<>();
  private String from;

  /**
   * @throws LaunchFailure naming the word that is not understood
   */
  Backups(SourceTree tree, List<String> words, Set<String> known) {
    this.tree = tree;
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String word = rest.pop();
      if (known.contains(word)) {
        options.put(word, SWITCHES.contains(word) ? "" : value(word, rest));
      } else if (word.startsWith("--") || from != null) {
        throw new LaunchFailure("launcher.unknown-option", word);
      } else {
        from = word;
      }
    }
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new LaunchFailure("launcher.missing-value", option);
    }
    return rest.pop();
  }

  static int backup(SourceTree tree, List<String> words) throws IOException {
    return roomy()
        ? new Backups(tree, words, Set.of("--to", "--sheet", "--identity", "--data", "--rehearse"))
            .backup()
        : again(tree, "backup", words);
  }

  static int restore(SourceTree tree, List<String> words) throws IOException {
    return roomy()
        ? new Backups(tree, words, Set.of("--to", "--data", "--in-place", "--repair")).restore()
        : again(tree, "restore", words);
  }

  /** Whether this JVM has the memory of a backup. */
  static boolean roomy() {
    return Runtime.getRuntime().maxMemory() >= NEEDED;
  }

  static int again(SourceTree tree, String command, List<String> words) throws IOException {
    return Waiting.exitOf(builder(tree, command, words).inheritIO().start());
  }

  /** The same command in a larger JVM. */
  static ProcessBuilder builder(SourceTree tree, String command, List<String> words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Settings.text("galien.command.memory", "1g"),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                // From 22 on there is a console even where nobody types.
                "-Djdk.console=java.base",
                "-Dgalien.home=" + tree.root(),
                "-Djava.util.logging.config.file=" + tree.commandsLogging(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command));
    all.addAll(words);
    return new ProcessBuilder(all);
  }

  private int backup() throws IOException {
    if (from != null) {
      throw new LaunchFailure("launcher.unknown-option", from);
    }
    DataDirectory data = data();
    if (data.kind().isEmpty()) {
      throw new LaunchFailure("launcher.no-data", data.home());
    }
    // One at a time: two would clear away each other's unfinished files.
    try (DirectoryLock alone =
        DirectoryLock.take(data.home().resolve("run/backup.lock"))
            .orElseThrow(() -> new LaunchFailure("launcher.backup.under-way"))) {
      BackupWork work = new BackupWork(data.home());
      if (options.containsKey("--to")) {
        setUp(work, data);
      }
      boolean rehearse = options.containsKey("--rehearse");
      System.out.println(rehearse ? work.rehearse() : work.make());
    }
    return 0;
  }

  private void setUp(BackupWork work, DataDirectory data) throws IOException {
    String target = options.get("--to");
    boolean password = target.startsWith("sftp://") && !options.containsKey("--identity");
    Path sheet =
        Path.of(options.getOrDefault("--sheet", data.home().resolve(BackupWork.SHEET).toString()));
    String word =
        work.setUp(
            target,
            password ? asked(PASSWORD, "launcher.backup.ask-password") : "",
            options.getOrDefault("--identity", ""),
            sheet);
    System.out.println(Texts.text("launcher.backup.passphrase", word));
    System.out.println(Texts.text("launcher.backup.sheet", sheet.toAbsolutePath()));
    if (Packaged.refuses(tree, data, target)) {
      System.out.println(
          Texts.text("launcher.backup.service-refuses", Path.of(target).toAbsolutePath()));
    }
  }

  private int restore() throws IOException {
    if (options.containsKey("--repair")) {
      System.out.println(new BackupWork(data().home()).repair());
      return 0;
    }
    boolean inPlace = options.containsKey("--in-place");
    if (from == null || inPlace == options.containsKey("--to")) {
      throw new LaunchFailure("launcher.restore.usage");
    }
    String password =
        from.startsWith("sftp://") ? asked(PASSWORD, "launcher.backup.ask-password") : "";
    String source = from.startsWith("sftp://") ? from : Path.of(from).toAbsolutePath().toString();
    if (!inPlace) {
      Path into = Path.of(options.get("--to")).toAbsolutePath().normalize();
      System.out.println(BackupWork.restore(source, passphrase(), password, into));
      return 0;
    }
    DataDirectory data = data();
    if (Files.isDirectory(data.home()) && data.owner().isPresent()) {
      throw new LaunchFailure("launcher.doctor.stop-first", data.home());
    }
    try (DirectoryLock lock =
        DirectoryLock.take(data.lockFile())
            .orElseThrow(() -> new LaunchFailure("launcher.database.in-use", data.home()))) {
      System.out.println(
          new BackupWork(data.home()).restoreInPlace(source, passphrase(), password));
    }
    return 0;
  }

  private DataDirectory data() {
    return new Arguments(
            Arguments.DEFAULT_PORT,
            Optional.ofNullable(options.get("--data")).map(Path::of),
            false,
            false,
            false,
            false)
        .directory(Kind.PRACTICE, tree);
  }

  private static String passphrase() throws IOException {
    return asked(PASSPHRASE, "launcher.restore.ask-passphrase");
  }

  /** From the environment, else typed unseen, else the next line of what is handed in. */
  private static String asked(String variable, String question) throws IOException {
    String given = System.getenv(variable);
    if (given != null) {
      return given;
    }
    Console console = System.console();
    if (console != null) {
      return new String(console.readPassword("%s ", Texts.text(question)));
    }
    System.err.println(Texts.text(question));
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }
}
