package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cause that is told is the one that ended the server. */
class EndingTest {

  private static final String EARLIER = "Caused by: java.io.IOException: Broken pipe\n";

  @TempDir Path directory;

  @Test
  void tooLittleMemoryIsSaidToBeThat() throws IOException {
    String told =
        told(3, EARLIER + "Terminating due to java.lang.OutOfMemoryError: Java heap space\n");
    assertTrue(told.contains("mémoire donnée au serveur"), told);
    assertFalse(told.contains("Broken pipe"), told);
  }

  @Test
  void aSignalIsNamed() throws IOException {
    String told = told(137, EARLIER);
    assertTrue(told.contains("signal 9"), told);
    assertFalse(told.contains("Broken pipe"), told);
  }

  @Test
  void aCrashAtBootIsToldByItsLastProblem() throws IOException {
    String told =
        told(
            1,
            EARLIER
                + "INFO line\n".repeat(100)
                + "java.util.ConcurrentModificationException\n\tat org.jvnet.hk2.Config.x\n");
    assertTrue(told.contains("java.util.ConcurrentModificationException"), told);
    assertFalse(told.contains("Broken pipe"), told);
  }

  @Test
  void withoutAProblemTheLastLineIsShown() throws IOException {
    assertTrue(
        told(0, EARLIER + "INFO line\n".repeat(100) + "Server stopped\n")
            .contains("Server stopped"));
  }

  private String told(int exit, String log) throws IOException {
    Path file = Files.writeString(directory.resolve("server.log"), log);
    return Ending.ofServer(exit, new ServerLog(file)).sentence();
  }
}
