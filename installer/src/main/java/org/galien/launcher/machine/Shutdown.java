package org.galien.launcher.machine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes what is still open when the JVM ends, the last opened first: the server before the
 * database it writes to. JVM shutdown hooks alone would run side by side.
 */
public final class Shutdown {
  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
  private static boolean underWay;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::closeAll, "galien-shutdown"));
  }

  private Shutdown() {}

  /** Takes charge of a resource; one that comes when all is being closed is closed at once. */
  public static void register(AutoCloseable resource) {
    synchronized (OPEN) {
      if (!underWay) {
        OPEN.push(resource);
        return;
      }
    }
    close(resource);
  }

  public static void forget(AutoCloseable resource) {
    synchronized (OPEN) {
      OPEN.remove(resource);
    }
  }

  /** True once the JVM is ending, by Ctrl-C for instance: what stops now was meant to. */
  public static boolean isUnderWay() {
    synchronized (OPEN) {
      return underWay;
    }
  }

  private static AutoCloseable next() {
    synchronized (OPEN) {
      underWay = true;
      return OPEN.poll();
    }
  }

  private static void closeAll() {
    for (AutoCloseable resource = next(); resource != null; resource = next()) {
      close(resource);
    }
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception failed) {
      System.err.println(failed.getMessage());
    }
  }
}
