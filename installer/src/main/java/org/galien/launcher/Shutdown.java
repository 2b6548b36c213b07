package org.galien.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes what is still open when the JVM ends, the last opened first: the server before the
 * database it writes to. JVM shutdown hooks alone would run side by side.
 */
final class Shutdown {
  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::closeAll, "galien-shutdown"));
  }

  private Shutdown() {}

  static synchronized void register(AutoCloseable resource) {
    OPEN.push(resource);
  }

  static synchronized void forget(AutoCloseable resource) {
    OPEN.remove(resource);
  }

  private static synchronized AutoCloseable next() {
    return OPEN.poll();
  }

  private static void closeAll() {
    for (AutoCloseable resource = next(); resource != null; resource = next()) {
      try {
        resource.close();
      } catch (Exception failed) {
        System.err.println(failed.getMessage());
      }
    }
  }
}
