package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The source files of all modules, for what only their text tells. */
final class SourceFiles {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private SourceFiles() {}

  /**
   * @param part of the path, as in {@code /src/main/}
   * @param search in the text of one file
   * @return what was found, each with its file
   */
  static List<String> find(String ending, String part, Function<String, Stream<String>> search)
      throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      List<Path> files =
          walk.filter(f -> f.toString().endsWith(ending) && f.toString().contains(part))
              .filter(f -> !f.toString().contains("/target/"))
              .toList();
      assertFalse(files.isEmpty(), "no " + ending + " under " + ROOT);
      return files.stream()
          .flatMap(f -> search.apply(read(f)).map(found -> ROOT.relativize(f) + ": " + found))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
