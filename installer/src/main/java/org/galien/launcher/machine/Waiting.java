package org.galien.launcher.machine;

import java.io.IOException;

/** Waiting that an interruption ends like any other failure. */
public final class Waiting {
  private Waiting() {}

  /** The exit code of a process; killed when the wait is interrupted. */
  public static int exitOf(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  public static void pause(long milliseconds) throws IOException {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }
}
