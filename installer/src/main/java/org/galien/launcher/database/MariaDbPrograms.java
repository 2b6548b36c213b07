package org.galien.launcher.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.machine.Programs;

/**
 * A MariaDB that can be run: the server, the script that creates its system tables, and the
 * directory both stand under.
 */
public record MariaDbPrograms(Path server, Path installer, Path base, String version) {
  /** {@code WITHOUT OVERLAPS} and the UCA 14 collations are all there from here on. */
  static final Version OLDEST = new Version(10, 11);

  private static final String HIDE = "GALIEN_IGNORE_INSTALLED_MARIADB";

  /** The machine's own, else the binaries unpacked from Maven Central. */
  public static MariaDbPrograms required() {
    return found().orElseGet(DownloadedMariaDb::fetch);
  }

  /** Those that are here already. */
  public static Optional<MariaDbPrograms> found() {
    return installed().or(DownloadedMariaDb::find);
  }

  /** True when binaries for this machine are published, so that it needs none of its own. */
  public static boolean canBeFetched() {
    return DownloadedMariaDb.platform().isPresent();
  }

  /** The machine's own MariaDB when it is recent enough. */
  static Optional<MariaDbPrograms> installed() {
    if (System.getenv(HIDE) != null || System.getProperty(HIDE) != null) {
      return Optional.empty();
    }
    return Programs.find("mariadbd")
        .map(server -> server.getParent().getParent())
        .flatMap(MariaDbPrograms::under);
  }

  /** The programs below {@code base}, in any of the layouts that packagers use. */
  static Optional<MariaDbPrograms> under(Path base) {
    Optional<Path> server = first(base, "sbin/mariadbd", "bin/mariadbd", "libexec/mariadbd");
    Optional<Path> installer =
        first(base, "bin/mariadb-install-db", "scripts/mariadb-install-db")
            .or(() -> Programs.find("mariadb-install-db"));
    if (server.isEmpty() || installer.isEmpty()) {
      return Optional.empty();
    }
    return Programs.output(server.get().toString(), "--no-defaults", "--version")
        .filter(printed -> versionOf(printed).atLeast(OLDEST))
        .map(printed -> new MariaDbPrograms(server.get(), installer.get(), base, text(printed)));
  }

  /** "mariadbd Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu": what follows "Ver". */
  static Version versionOf(String printed) {
    return Version.parse(text(printed));
  }

  private static String text(String printed) {
    String afterVer = printed.replaceFirst("(?s).*?\\bVer\\s+", "");
    return afterVer.split("\\s", 2)[0];
  }

  private static Optional<Path> first(Path base, String... candidates) {
    return List.of(candidates).stream().map(base::resolve).filter(Files::isExecutable).findFirst();
  }
}
