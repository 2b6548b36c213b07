package org.galien.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The clone this launcher was built from: where the server, the WAR and the wrapper lie. */
record SourceTree(Path root) {
  /** From {@code galien.home}, set by the script; else upwards from the working directory. */
  static SourceTree find() {
    String home = System.getProperty("galien.home");
    if (home != null) {
      return new SourceTree(Path.of(home).toAbsolutePath().normalize());
    }
    return above(Path.of("").toAbsolutePath())
        .orElseThrow(() -> new LaunchFailure("launcher.no-tree"));
  }

  private static Optional<SourceTree> above(Path directory) {
    for (Path path = directory; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve("installer/mariadb-fallback/pom.xml"))) {
        return Optional.of(new SourceTree(path));
      }
    }
    return Optional.empty();
  }

  Path maven() {
    return root.resolve("mvnw");
  }

  Path server() {
    return root.resolve("webapp/target/payara-micro.jar");
  }

  Path application() {
    return root.resolve("webapp/target/galien.war");
  }

  /** Jars of the application, unpacked by the build. */
  Path applicationLibraries() {
    return root.resolve("webapp/target/galien/WEB-INF/lib");
  }

  /** What commands need beyond the application's jars. */
  Path standaloneLibraries() {
    return root.resolve("modules/standalone/target/lib");
  }
}
