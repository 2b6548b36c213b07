package org.galien.launcher;

import java.nio.file.Path;
import java.util.List;

/** What Payara Micro's log tells about its start; it has no other way of saying it. */
record ServerLog(Path file) {
  private static final String BOOTED = "ready in ";
  private static final String DEPLOYED = "\"Context Root\": \"/\"";
  private static final String CAUSE = "Caused by: ";
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

  /** The innermost cause that was logged, on one line; empty when none was. */
  String cause() {
    List<String> causes = Logs.read(file).lines().filter(line -> line.startsWith(CAUSE)).toList();
    if (causes.isEmpty()) {
      return "";
    }
    String cause = causes.getLast().substring(CAUSE.length());
    return cause.length() > LONGEST ? cause.substring(0, LONGEST) : cause;
  }
}
