package org.galien.tools;

import java.util.List;

/** Formats and lints one source at a time. The engine starts at the first source that needs it. */
final class Judge {

  private static final List<String> PARSERS = List.of("acorn", "estree", "postcss");

  private JavaScript engine;

  /**
   * The source as it should be written.
   *
   * @throws IllegalStateException when it cannot be parsed
   */
  String formatted(WebSources.Source source) {
    return source.kind().equals("xhtml")
        ? PageFormat.formatted(source.text())
        : engine().call("formatted", source.kind(), source.text()).getFirst();
  }

  /** What is wrong with a script beside its form. */
  List<Finding> faults(WebSources.Source script) {
    return engine().call("faults", script.text(), script.isTest() ? "test" : "").stream()
        .map(fault -> fault.split(" ", 2))
        .map(fault -> new Finding(script.file(), Integer.parseInt(fault[0]), fault[1]))
        .toList();
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
}
