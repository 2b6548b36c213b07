package org.galien.launcher;

import java.util.List;
import java.util.regex.Pattern;
import org.galien.launcher.machine.Logs;
import org.galien.launcher.machine.Texts;

/**
 * That a part of the suite ended by itself, and why as far as it is known: by its exit code and its
 * last words, never by what went wrong long before.
 *
 * @param sentence one line for people
 */
record Ending(String sentence) {

  /** The virtual machine's own, under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int SIGNALLED = 128;
  private static final int LAST_LINES = 60;
  private static final int LONGEST = 300;
  private static final Pattern PROBLEM =
      Pattern.compile("^(Exception in thread .*|Caused by: .*|[\\w.$]+(Exception|Error)(: .*)?)$");

  static Ending ofDatabase() {
    return new Ending(Texts.text("launcher.database.died"));
  }

  /**
   * @param exit as the system gave it; above 128 the number of a signal is in it
   */
  static Ending ofServer(int exit, ServerLog log) {
    return new Ending(Texts.text("launcher.server.died", log.file(), why(exit, log)));
  }

  private static String why(int exit, ServerLog log) {
    List<String> words = Logs.read(log.file()).lines().filter(l -> !l.isBlank()).toList();
    List<String> last = words.subList(Math.max(0, words.size() - LAST_LINES), words.size());
    if (exit == OUT_OF_MEMORY && last.stream().anyMatch(l -> l.contains("OutOfMemoryError"))) {
      return Texts.text("launcher.ending.memory");
    }
    if (exit > SIGNALLED) {
      return Texts.text("launcher.ending.signal", Integer.toString(exit - SIGNALLED));
    }
    String said = last.isEmpty() ? "" : last.getLast();
    for (String line : last) {
      said = PROBLEM.matcher(line.strip()).matches() ? line.strip() : said;
    }
    String shown = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    return Texts.text("launcher.ending.code", Integer.toString(exit), shown);
  }
}
