package org.galien.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

/**
 * Options common to the commands that touch a data directory.
 *
 * @param tidy files that belong to nothing are set aside
 * @param network to listen on the practice's network, whatever the settings say
 * @param withoutBackup an upgrade goes on where no backup can be made
 * @param data empty where the command's own default applies
 */
record Arguments(
    int port,
    Optional<Path> data,
    boolean fresh,
    boolean tidy,
    boolean network,
    boolean withoutBackup) {
  static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65535;

  /**
   * Reads {@code [--port N] [--data DIR] [--fresh] [--set-loose-files-aside] [--network]
   * [--without-backup]}.
   *
   * @throws LaunchFailure naming the word that is not understood
   */
  static Arguments parse(List<String> words) {
    int port = DEFAULT_PORT;
    Optional<Path> data = Optional.empty();
    boolean fresh = false;
    boolean tidy = false;
    boolean network = false;
    boolean withoutBackup = false;
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--port" -> port = port(value(option, rest));
        case "--data" -> data = Optional.of(Path.of(value(option, rest)));
        case "--fresh" -> fresh = true;
        case "--set-loose-files-aside" -> tidy = true;
        case "--network" -> network = true;
        case "--without-backup" -> withoutBackup = true;
        default -> throw new LaunchFailure("launcher.unknown-option", option);
      }
    }
    return new Arguments(port, data, fresh, tidy, network, withoutBackup);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty() || rest.peek().startsWith("--")) {
      throw new LaunchFailure("launcher.missing-value", option);
    }
    return rest.pop();
  }

  private static int port(String word) {
    try {
      int port = Integer.parseInt(word);
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // Refused below, like a number out of range.
    }
    throw new LaunchFailure("launcher.bad-port", word);
  }

  /** Refuses {@code --fresh} where the data are a practice's. */
  Arguments keepingData() {
    if (fresh) {
      throw new LaunchFailure("launcher.unknown-option", "--fresh");
    }
    return this;
  }

  /** The directory asked for, else {@code data/KIND} in the clone. */
  DataDirectory directory(Kind kind, SourceTree tree) {
    Path home = data.orElse(tree.root().resolve("data").resolve(kind.word()));
    return new DataDirectory(home.toAbsolutePath().normalize());
  }
}
