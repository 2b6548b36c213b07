package org.galien.launcher.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The clone this launcher was built from: where the server, the WAR and the wrapper lie. */
public record SourceTree(Path root) {
  /** From {@code galien.home}, set by the script; else upwards from the working directory. */
  public static SourceTree find() {
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

  public Path maven() {
    return root.resolve("mvnw");
  }

  public Path server() {
    return root.resolve("webapp/target/payara-micro.jar");
  }

  public Path application() {
    return root.resolve("webapp/target/galien.war");
  }

  /** Jars of the application, unpacked by the build. */
  public Path applicationLibraries() {
    return root.resolve("webapp/target/galien/WEB-INF/lib");
  }

  /** What commands need beyond the application's jars. */
  public Path standaloneLibraries() {
    return root.resolve("modules/standalone/target/lib");
  }
}
