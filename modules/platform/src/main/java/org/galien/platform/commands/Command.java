package org.galien.platform.commands;

import java.io.PrintStream;
import java.util.List;

/** A CDI bean that the launcher runs in a plain JVM against a database. */
public interface Command {

  /** What stands after {@code ./galien}. */
  String name();

  /**
   * @param arguments what follows the name
   * @param out where the result is printed
   * @return the exit code, 0 for success
   */
  int run(List<String> arguments, PrintStream out) throws Exception;
}
