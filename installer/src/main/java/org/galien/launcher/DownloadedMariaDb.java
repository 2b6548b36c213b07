package org.galien.launcher;

import java.util.Optional;

/** MariaDB's binaries from Maven Central, for a machine that has none. */
final class DownloadedMariaDb {
  private DownloadedMariaDb() {}

  static Optional<MariaDbPrograms> find() {
    return Optional.empty();
  }

  static MariaDbPrograms fetch() {
    throw new LaunchFailure("launcher.database.no-program");
  }
}
