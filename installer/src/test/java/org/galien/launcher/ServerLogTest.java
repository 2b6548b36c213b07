package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines as Payara Micro 6.2025.10 writes them. */
class ServerLogTest {
  private static final String BOOTED = "INFO Payara Micro 6.2025.10 (build 42) ready in 7,896 (ms)";

  @TempDir Path directory;

  @Test
  void knowsAServerThatStillStarts() {
    assertFalse(new ServerLog(directory.resolve("none.log")).hasBooted());
  }

  @Test
  void knowsAServerWithItsApplication() throws IOException {
    ServerLog log = log("  \"Name\": \"galien\",\n  \"Context Root\": \"/\"\n" + BOOTED);
    assertTrue(log.hasBooted());
    assertFalse(log.deploymentFailed());
  }

  @Test
  void tellsWhyAnApplicationDidNotStart() throws IOException {
    ServerLog log =
        log(
            "java.lang.Exception: outer\nCaused by: java.lang.Error: middle\n\tat x.Y\n"
                + "Caused by: java.sql.SQLException: innermost\n\"Deployed\": [\n]\n"
                + BOOTED);
    assertTrue(log.deploymentFailed());
    assertEquals("java.sql.SQLException: innermost", log.cause());
  }

  @Test
  void fallsBackOnTheServersOwnWords() throws IOException {
    ServerLog log =
        log("SEVERE Exception while loading the app : CDI deployment failure\n" + BOOTED);
    assertEquals("CDI deployment failure", log.cause());
  }

  private ServerLog log(String text) throws IOException {
    return new ServerLog(Files.writeString(directory.resolve("server.log"), text));
  }
}
