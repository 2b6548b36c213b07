package org.galien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.galien.launcher.backup.BackupWork;
import org.galien.launcher.database.DatabaseServer;
import org.galien.launcher.load.Table;
import org.galien.launcher.machine.FileTree;

/**
 * {@code bench backup}: a vault of one gigabyte, a fiftieth of what the limits are for, of which a
 * five-hundredth is new the second time. It runs in a JVM with the memory of a backup.
 */
final class BackupBench {

  private static final int FILES = 2_000;
  private static final int BYTES = 500_000;
  private static final int NEW = 4;
  private static final double INCREMENTAL_SECONDS = 2 * 60 / 50.0;
  private static final double RESTORE_SECONDS = 1_000 / 60.0;

  private final Table table;

  BackupBench(Table table) {
    this.table = table;
  }

  void run() throws IOException {
    Path folder = Files.createTempDirectory("galien-bench-");
    try {
      Path home = Files.createDirectories(folder.resolve("data"));
      Path place = Files.createDirectories(folder.resolve("place"));
      Files.writeString(home.resolve("galien-data"), "cabinet\n");
      fill(home, 0, FILES);
      String passphrase;
      try (DatabaseServer database = DatabaseServer.start(home)) {
        BackupWork work = new BackupWork(home);
        passphrase = work.setUp(place.toString(), "", "", folder.resolve("sheet.pdf"));
        table.row("backup: first one of 1 GB, read back, s", seconds(work::make));
        fill(home, FILES, FILES + NEW);
        double again = seconds(work::make);
        table.row("backup: 2 MB of 1 GB are new", "%.1f s", again, INCREMENTAL_SECONDS);
      }
      Path into = folder.resolve("bare");
      double back = seconds(() -> BackupWork.restore(place.toString(), passphrase, "", into));
      table.row("restore: 1 GB, compared (60 MB/s)", "%.1f s", back, RESTORE_SECONDS);
    } finally {
      FileTree.delete(folder);
    }
  }

  private interface Work {
    String run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long begin = System.nanoTime();
    System.err.println(work.run());
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void fill(Path home, int from, int to) throws IOException {
    byte[] content = new byte[BYTES];
    for (int i = from; i < to; i++) {
      new Random(i).nextBytes(content);
      String name = HexFormat.of().toHexDigits((long) i * 0x9E3779B97F4A7C15L).repeat(4);
      Path file = home.resolve("vault").resolve(name.substring(0, 2)).resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
  }
}
