package org.galien.platform.commands;

import java.io.PrintStream;
import java.util.List;

/**
 * A CDI bean of a module that {@code ./galien import NAME …} runs: a table of reference, the files
 * of other software. The launcher knows none of them by name.
 */
public interface Import {

  /** What stands after {@code ./galien import}. */
  String name();

  /** Message key of one line that tells what follows the name and what it does. */
  String usage();

  /**
   * @param arguments what follows the name
   * @return the exit code: 0 for success, 1 when what was given is refused, 2 for another use
   */
  int run(List<String> arguments, PrintStream out) throws Exception;
}
