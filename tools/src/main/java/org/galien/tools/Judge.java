package org.galien.tools;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * Formats and lints one source at a time. The engine starts at the first source that needs it,
 * which takes seconds.
 */
final class Judge implements AutoCloseable {

  private static final List<String> PARSERS = List.of("acorn", "estree", "postcss");

  private JavaScript engine;

  /** Changes whenever a file may be judged otherwise than before. */
  static String rules() {
    return String.join(
        "\n",
        JavaScript.version("prettier"),
        JavaScript.version("jshint"),
        JavaScript.resource("format.js"),
        JavaScript.resource("lint.js"));
  }

  /**
   * The source as it should be written.
   *
   * @throws IllegalStateException when it cannot be parsed
   */
  String formatted(WebSources.Source source) {
    return source.kind().equals("xhtml")
        ? PageFormat.formatted(source.text())
        : JavaScript.settled(engine().call("formatted", source.kind(), source.text())).asString();
  }

  /** What is wrong with a script beside its form. */
  List<Finding> faults(WebSources.Source script) {
    Value faults = engine().call("faults", script.text(), script.isTest());
    List<Finding> found = new ArrayList<>();
    for (long i = 0; i < faults.getArraySize(); i++) {
      Value fault = faults.getArrayElement(i);
      int line = fault.getMember("line").asInt();
      found.add(new Finding(script.file(), line, fault.getMember("text").asString()));
    }
    return found;
  }

  private JavaScript engine() {
    if (engine == null) {
      engine = new JavaScript();
      engine.runFrom("prettier", "standalone.js");
      PARSERS.forEach(parser -> engine.runFrom("prettier", "plugins/" + parser + ".js"));
      engine.runFrom("jshint", "dist/jshint.js");
      engine.runOwn("format.js");
      engine.runOwn("lint.js");
    }
    return engine;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
