package org.galien.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scripts, sheets and pages of a tree, wherever a module keeps them. */
record WebSources(Path root) {

  /** A source: its file, its kind (js, css or xhtml) and what stands in it. */
  record Source(Path file, String kind, String text) {
    boolean isTest() {
      return file.toString().endsWith(".test.js");
    }
  }

  /** The tree that holds the working directory, known by its wrapper. */
  static WebSources find() {
    for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.exists(path.resolve("mvnw"))) {
        return new WebSources(path);
      }
    }
    throw new IllegalStateException("not below a tree of Galien");
  }

  /** What ships: below {@code src/main} of every module and of the web application. */
  List<Source> shipped() {
    return below("src/main", "js", "css", "xhtml");
  }

  /** Tests of scripts, which Java's tests run: {@code src/test/js/NAME.test.js}. */
  List<Source> tests() {
    return below("src/test/js", "js").stream().filter(Source::isTest).toList();
  }

  private List<Source> below(String part, String... kinds) {
    List<Source> found = new ArrayList<>();
    String inside = "/" + part + "/";
    for (Path top : List.of(root.resolve("modules"), root.resolve("webapp"))) {
      if (!Files.isDirectory(top)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(top)) {
        files
            .filter(file -> root.relativize(file).toString().contains(inside))
            .filter(file -> !root.relativize(file).toString().contains("/target/"))
            .filter(file -> List.of(kinds).contains(kind(file)) && Files.isRegularFile(file))
            .sorted()
            .forEach(file -> found.add(new Source(file, kind(file), read(file))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
