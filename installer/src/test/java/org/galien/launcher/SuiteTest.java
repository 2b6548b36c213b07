package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.galien.launcher.database.DatabaseAccount;
import org.galien.launcher.database.DatabaseAddress;
import org.galien.launcher.machine.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

  private static final DatabaseAddress DATABASE =
      new DatabaseAddress(
          3306, new DatabaseAccount("galien", "owns"), new DatabaseAccount("galien_app", "works"));

  @TempDir Path home;

  @Test
  void theServerIsToldNothingOfWhoOwnsTheTables() throws IOException {
    Files.writeString(home.resolve("galien.properties"), "galien.practice.name=Les Tilleuls\n");
    Arguments arguments = Arguments.parse(List.of("--data", home.toString()));
    Suite suite = new Suite(new SourceTree(home), Kind.PRACTICE, arguments);
    Map<String, String> told = suite.settings(DATABASE);
    assertEquals("works", told.get("galien.database.password"));
    assertEquals("Les Tilleuls", told.get("galien.practice.name"));
    assertTrue(told.keySet().stream().noneMatch(key -> key.contains("owner")), told::toString);
    assertTrue(told.values().stream().noneMatch(DATABASE.owner().password()::equals));
  }
}
