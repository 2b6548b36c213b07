package org.galien.launcher.database;

import java.util.ArrayList;
import java.util.List;

/**
 * What the database is given of the machine.
 *
 * @param port TCP port on 127.0.0.1; 0 takes a free one
 * @param bufferPool memory for table pages, in MariaDB's notation ("128M")
 * @param durable false for tests: a power cut may lose the last second
 */
record DatabaseSettings(int port, String bufferPool, boolean durable) {
  /** Every commit on disk; the memory from {@code galien.database.buffer-pool}. */
  static DatabaseSettings production(int port) {
    String pool = System.getProperty("galien.database.buffer-pool", "128M");
    return new DatabaseSettings(port, pool, true);
  }

  static DatabaseSettings disposable() {
    return new DatabaseSettings(0, "32M", false);
  }

  /** Options of {@code mariadbd}; those of a new data directory must be the same ever after. */
  List<String> flags() {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--skip-slave-start",
                "--performance-schema=OFF",
                "--max-connections=100",
                "--max-allowed-packet=64M",
                "--innodb-ft-min-token-size=2",
                "--innodb-buffer-pool-size=" + bufferPool));
    if (!durable) {
      flags.add("--innodb-flush-log-at-trx-commit=2");
      flags.add("--innodb-doublewrite=OFF");
      flags.add("--innodb-log-file-size=16M");
    }
    return flags;
  }
}
