package org.galien.launcher.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restoration that is cut short is ended by the next, wherever it was cut. */
class InPlaceTest {

  @TempDir Path home;

  @BeforeEach
  void whatIsThereAndWhatComes() throws IOException {
    write("galien-data", "former");
    write("vault/ab/old", "former");
    write("restoring-1/galien-data", "restored");
    write("restoring-1/vault/ab/new", "restored");
    write("restoration-unfinished", "restoring-1 before-restore-1\n");
  }

  @Test
  void rightAfterItsNoteNothingWasMovedYet() throws IOException {
    InPlace.finish(home);
    isRestored();
  }

  @Test
  void halfWayThroughWhatComesTheRestFollows() throws IOException {
    write("before-restore-1/galien-data", "former");
    Files.move(home.resolve("vault"), home.resolve("before-restore-1/vault"));
    Files.delete(home.resolve("galien-data"));
    Files.move(home.resolve("restoring-1/galien-data"), home.resolve("galien-data"));
    InPlace.finish(home);
    isRestored();
  }

  @Test
  void rightBeforeItsNoteIsDeletedNothingIsLeftToDo() throws IOException {
    InPlace.finish(home);
    write("restoration-unfinished", "restoring-1 before-restore-1\n");
    InPlace.finish(home);
    isRestored();
  }

  private void isRestored() throws IOException {
    assertFalse(InPlace.unfinished(home));
    assertFalse(Files.exists(home.resolve("restoring-1")));
    assertEquals("restored", Files.readString(home.resolve("galien-data")));
    assertTrue(Files.exists(home.resolve("vault/ab/new")));
    assertFalse(Files.exists(home.resolve("vault/ab/old")));
    assertEquals("former", Files.readString(home.resolve("before-restore-1/vault/ab/old")));
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
