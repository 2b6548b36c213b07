package org.galien.tools;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A world of JavaScript: one global scope with the language in it, no document, no timer, no file,
 * no network. All worlds share one process, which starts with the first.
 */
final class JavaScript {

  private static final Node NODE = new Node();
  private static final AtomicInteger WORLDS = new AtomicInteger();

  private final String world = "world " + WORLDS.incrementAndGet();

  /**
   * Calls a global function with texts and waits for what it promises.
   *
   * @return a text or an array as texts; empty when it gives nothing
   * @throws IllegalStateException with what it threw
   */
  List<String> call(String function, String... arguments) {
    return NODE.ask(Stream.concat(Stream.of(world, function), Stream.of(arguments)).toList());
  }

  /** Runs a script. */
  void run(String name, String text) {
    call("run", name, text);
  }

  /** Runs a script that stands beside this class. */
  void runOwn(String name) {
    run(name, Resources.text(name));
  }

  /** Runs a file of a WebJar of npm. */
  void runFrom(String webJar, String file) {
    String version = Resources.version("org.webjars.npm", webJar);
    String folder = "/META-INF/resources/webjars/%s/%s/".formatted(webJar, version);
    run(file, Resources.text(folder + file));
  }
}
