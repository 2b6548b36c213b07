package org.galien.launcher;

import java.nio.file.Path;
import org.galien.launcher.machine.Logs;

/** What Payara Micro's log tells about its start; it has no other way of saying it. */
record ServerLog(Path file) {
  private static final String BOOTED = "ready in ";
  private static final String DEPLOYED = "\"Context Root\": \"/\"";
  private static final String CAUSE = "Caused by: ";
  private static final String REFUSED = "Exception while loading the app : ";
  private static final int LONGEST = 300;

  /** The server is up; whether the application is with it is another matter. */
  boolean hasBooted() {
    return Logs.read(file).contains(BOOTED);
  }

  /** The server is up without the application, and will answer 404 for ever. */
  boolean deploymentFailed() {
    String text = Logs.read(file);
    return text.contains(BOOTED) && !text.contains(DEPLOYED);
  }

  /** Why it did not start, as far as it was logged, on one line; empty when it was not. */
  String cause() {
    String text = Logs.read(file);
    String cause = last(text, CAUSE);
    if (cause.isEmpty()) {
      cause = last(text, REFUSED);
    }
    return cause.length() > LONGEST ? cause.substring(0, LONGEST) + "…" : cause;
  }

  /** What follows the last occurrence of {@code words}, to the end of its line. */
  private static String last(String text, String words) {
    int start = text.lastIndexOf(words);
    return start < 0 ? "" : text.substring(start + words.length()).lines().findFirst().orElse("");
  }
}
