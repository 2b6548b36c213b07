package org.galien.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.galien.launcher.machine.SourceTree;

/** What the service of the Debian package may do less than whoever types a command. */
final class Packaged {

  /** Where {@code galien.service} may write, beside the data. */
  private static final List<Path> OPEN =
      Stream.of("/var/backups/galien", "/media", "/mnt", "/srv").map(Path::of).toList();

  private Packaged() {}

  /** Whether backups by hand reach a place that the nightly ones, made by the service, do not. */
  static boolean refuses(SourceTree tree, DataDirectory data, String target) {
    if (target.startsWith("sftp://") || !Files.exists(tree.root().resolve("installed"))) {
      return false;
    }
    Path place = Path.of(target).toAbsolutePath().normalize();
    return !place.startsWith(data.home()) && OPEN.stream().noneMatch(place::startsWith);
  }
}
