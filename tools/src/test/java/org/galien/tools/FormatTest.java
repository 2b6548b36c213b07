package org.galien.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

  private static final String SCRIPT = "(() => {\n  'use strict';\n  %s\n})();\n";

  private static final Judge JUDGE = new Judge();

  @TempDir Path root;
  private WebSources tree;
  private Path resources;

  @BeforeEach
  void makeTree() throws IOException {
    tree = new WebSources(root);
    resources = Files.createDirectories(root.resolve("modules/toy/src/main/resources"));
  }

  @Test
  void whatIsWrittenOtherwiseIsFoundAndWritten() throws IOException {
    Path script = write("a.js", "(() => {\n  \"use strict\";\nwindow.galien.a = 1 })()");
    Path sheet = write("a.css", "a,b{color:red;top:0}");
    assertEquals(2, texts().size());
    assertEquals(2, Format.apply(tree, JUDGE).size());
    assertEquals(SCRIPT.formatted("window.galien.a = 1;"), Files.readString(script));
    assertEquals("a, b { color: red; top: 0; }\n", Files.readString(sheet));
    assertEquals(List.of(), texts());
  }

  @Test
  void oneDialectNothingUndeclaredNothingUnused() throws IOException {
    write("a.js", SCRIPT.formatted("var a = 1;\n  window.galien.a = a;"));
    write("b.js", SCRIPT.formatted("const b = 1;"));
    write("c.js", SCRIPT.formatted("nowhere();"));
    write("d.js", "(() => {\n  window.galien.d = 1;\n})();\n");
    write("e.js", SCRIPT.formatted("window.galien.e = window.galien?.d ?? 1;"));
    write("f.js", "(() => {\n");
    List<String> texts = texts();
    assertTrue(texts.get(0).startsWith("a.js:3 `var` declarations are forbidden"), texts.get(0));
    assertTrue(texts.get(1).startsWith("b.js:3 'b' is defined but never used"), texts.get(1));
    assertTrue(texts.get(2).startsWith("c.js:3 'nowhere' is not defined"), texts.get(2));
    assertTrue(texts.get(3).contains("use strict"), texts.get(3));
    assertTrue(texts.get(4).startsWith("f.js SyntaxError"), texts.get(4));
    assertEquals(5, texts.size());
  }

  @Test
  void noLineIsLongerThanTheLimitSaveAPictureInIt() throws IOException {
    String wide = "x".repeat(160);
    write("a.css", "/* %s */\na {\n  background: url('data:%s');\n}\n".formatted(wide, wide));
    assertEquals(List.of("a.css:1 line of 166"), texts());
  }

  @Test
  void aVariableIsSetSomewhere() throws IOException {
    write(
        "a.css",
        ":root { --ink: red; }\na { color: var(--ink); top: var(--nowhere); left: var(--there, 0); }\n");
    assertEquals(List.of("a.css:2 --nowhere is never set"), texts());
  }

  @Test
  void pagesAreWellFormedAndDeclareNothingInVain() throws IOException {
    write("a.xhtml", "<p xmlns:h=\"jakarta.faces.html\" onclick=\"x()\">\n  <script/>\n</p>\n");
    write("b.xhtml", "<p>\n  <b>\n</p>\n");
    List<String> texts = texts();
    assertEquals("a.xhtml:1 onclick: the browser refuses handlers in the page", texts.get(0));
    assertEquals("a.xhtml:2 a script in the page: the browser refuses it", texts.get(1));
    assertEquals("a.xhtml:1 xmlns:h is not used", texts.get(2));
    assertTrue(texts.get(3).startsWith("b.xhtml:3 "), texts.get(3));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(resources.resolve(name), text);
  }

  private List<String> texts() {
    return Format.check(tree, JUDGE).stream()
        .map(found -> found.toString().replace(resources + "/", ""))
        .toList();
  }
}
