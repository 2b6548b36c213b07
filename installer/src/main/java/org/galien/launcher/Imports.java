package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;

/**
 * {@code import NAME …} and {@code second-factor --remove LOGIN}: on the practice's database,
 * whether the suite runs or not. What the words mean only the modules know.
 */
final class Imports {
  private static final String DATA = "--data";

  private final SourceTree tree;
  private final String command;

  Imports(SourceTree tree, String command) {
    this.tree = tree;
    this.command = command;
  }

  /** Takes {@code --data DIR} out and hands the rest on. */
  int run(List<String> words) throws IOException {
    List<String> rest = new ArrayList<>(words);
    List<String> ours = new ArrayList<>();
    int at = rest.indexOf(DATA);
    if (at >= 0) {
      List<String> option = rest.subList(at, Math.min(rest.size(), at + 2));
      ours.addAll(option);
      option.clear();
    }
    DataDirectory data = Arguments.parse(ours).directory(Kind.PRACTICE, tree);
    if (data.kind().isEmpty()) {
      throw new LaunchFailure("launcher.no-data", data.home());
    }
    Optional<DatabaseAddress> running = DatabaseServer.running(data.home());
    if (running.isPresent()) {
      return run(running.get(), data.home(), rest);
    }
    try (DatabaseServer database = DatabaseServer.start(data.home())) {
      return run(database.address(), data.home(), rest);
    }
  }

  private int run(DatabaseAddress database, Path data, List<String> words) throws IOException {
    return new PlainCommand(tree, command).on(database, data).run(words);
  }
}
