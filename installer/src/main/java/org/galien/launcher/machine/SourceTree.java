package org.galien.launcher.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server, the WAR and the wrapper lie: the clone this launcher was built from, or a
 * package made of it.
 */
public record SourceTree(Path root) {
  private static final String PACKED_SERVER = "lib/payara-micro.jar";

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

  /** True for what {@code installer/sh/package.sh} laid out: built, and without its sources. */
  public boolean isPacked() {
    return Files.exists(root.resolve(PACKED_SERVER));
  }

  public Path maven() {
    return root.resolve("mvnw");
  }

  public Path server() {
    return either(PACKED_SERVER, "webapp/target/payara-micro.jar");
  }

  /** The WAR; a package has it unpacked. */
  public Path application() {
    return either("lib/application", "webapp/target/galien.war");
  }

  /** Machine code that the application does not carry; see {@link MachineCode}. */
  public Path machineCode() {
    return either("lib/machine-code", "webapp/target/onnxruntime/machine-code");
  }

  /** Jars of the application, unpacked by the build. */
  public Path applicationLibraries() {
    return either("lib/application/WEB-INF/lib", "webapp/target/galien/WEB-INF/lib");
  }

  /** What commands need beyond the application's jars. */
  public Path standaloneLibraries() {
    return either("lib/commands", "modules/standalone/target/lib");
  }

  /** Where the jar of the commands itself is built. */
  public Path standaloneJar() {
    return either("lib/commands", "modules/standalone/target");
  }

  /** How commands log. */
  public Path commandsLogging() {
    return either("lib/commands-logging.properties", "installer/commands-logging.properties");
  }

  private Path either(String packed, String built) {
    return root.resolve(isPacked() ? packed : built);
  }
}
