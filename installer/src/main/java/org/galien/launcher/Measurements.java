package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code eval} and {@code bench}: what they need around the command itself. */
final class Measurements {
  private final SourceTree tree;

  Measurements(SourceTree tree) {
    this.tree = tree;
  }

  /** On a database that is gone afterwards: an evaluation must not depend on the one before. */
  int eval(List<String> arguments) throws IOException {
    Path files = Files.createTempDirectory("galien-eval-");
    try {
      return new PlainCommand(tree, "eval").in(files).run(arguments);
    } finally {
      FileTree.delete(files);
    }
  }

  /** On a database that is kept in {@code data/bench}: filling it takes minutes. */
  int bench(List<String> arguments) throws IOException {
    Path data = tree.root().resolve("data/bench");
    try (DatabaseServer database = DatabaseServer.start(data)) {
      return new PlainCommand(tree, "bench").on(database.address(), data).run(arguments);
    }
  }
}
