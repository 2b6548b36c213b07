package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.machine.LaunchFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartsTest {

  private static final Ending ENDING = new Ending("Le serveur a fini.");

  @TempDir Path home;
  private DataDirectory data;
  private Restarts restarts;

  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(home.resolve("run"));
    data = new DataDirectory(home);
    restarts = new Restarts(data, List.of(Duration.ZERO, Duration.ZERO));
    restarts.begin();
  }

  @Test
  void eachIsLoggedAndTheLastIsTold() throws IOException {
    assertEquals(Optional.empty(), Restarts.told(data));
    restarts.after(ENDING);
    restarts.after(new Ending("La base a fini."));
    assertTrue(Restarts.told(data).orElseThrow().contains("La base a fini."));
    List<String> lines = Files.readAllLines(home.resolve("logs/launcher.log"));
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().contains("Le serveur a fini."));
  }

  @Test
  void whatEndsAgainAndAgainIsGivenUpWithItsCause() throws IOException {
    restarts.after(ENDING);
    restarts.after(ENDING);
    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> restarts.after(ENDING));
    assertTrue(failure.getMessage().contains("Le serveur a fini."));
  }

  @Test
  void aNewRunTellsNothingOfTheOneBefore() throws IOException {
    restarts.after(ENDING);
    new Restarts(data).begin();
    assertEquals(Optional.empty(), Restarts.told(data));
  }

  /** As on a full disk, which is one of the things it has to tell. */
  @Test
  void whatCannotBeWrittenDownStopsNoRestart() throws IOException {
    Files.writeString(home.resolve("logs"), "no folder");
    restarts.after(ENDING);
    assertTrue(Restarts.told(data).orElseThrow().contains("Le serveur a fini."));
  }
}
