package org.galien.launcher.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

  @TempDir Path directory;

  @Test
  void aLargeLogIsSetAsideWhileItIsWritten() throws IOException {
    Path log = directory.resolve("server.log");
    try (OutputStream writer = new FileOutputStream(log.toFile(), true)) {
      for (int i = 0; i < 8; i++) {
        writer.write(("run " + i + "\n").getBytes(StandardCharsets.US_ASCII));
        Logs.rotateLarger(log, 3);
      }
      writer.write("ok\n".getBytes(StandardCharsets.US_ASCII));
      Logs.rotateLarger(log, 3);
    }
    assertEquals("ok\n", Logs.read(log));
    assertEquals("run 7\n", Logs.read(directory.resolve("server.log.1")));
    assertEquals("run 3\n", Logs.read(directory.resolve("server.log.5")));
    assertFalse(Files.exists(directory.resolve("server.log.6")));
  }
}
