package org.galien.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
  @ParameterizedTest
  @CsvSource({
    "'mariadbd  Ver 10.11.19-MariaDB-0+deb12u1 for debian-linux-gnu on x86_64 (Debian 12)',10.11",
    "'/usr/local/2.0/mariadbd  Ver 11.4.5-MariaDB for linux-systemd on x86_64',11.4",
    "'mysqld  Ver 8.0.36 for Linux on x86_64',8.0",
    "'',0.0"
  })
  void readsWhatMariaDbPrints(String printed, String version) {
    assertEquals(version, MariaDbPrograms.versionOf(printed).toString());
  }

  @Test
  void comparesByNumberNotByText() {
    assertTrue(Version.parse("10.11").atLeast(MariaDbPrograms.OLDEST));
    assertTrue(Version.parse("11.4").atLeast(MariaDbPrograms.OLDEST));
    assertFalse(Version.parse("10.6").atLeast(MariaDbPrograms.OLDEST));
    assertFalse(Version.parse(null).atLeast(MariaDbPrograms.OLDEST));
  }
}
