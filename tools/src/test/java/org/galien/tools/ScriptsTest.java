package org.galien.tools;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.galien.tools.WebSources.Source;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests of scripts: {@code modules/…/src/test/js/NAME.test.js}, found in every module. Each file
 * has a world of its own, in which {@code load("typed.js")} runs a script that ships. What a
 * browser would give it are stand-ins: {@code stand-ins.js}.
 */
class ScriptsTest {

  private static final WebSources TREE = WebSources.find();
  private static final List<Source> SHIPPED =
      TREE.shipped().stream().filter(source -> source.kind().equals("js")).toList();

  @TestFactory
  Stream<DynamicNode> scripts() {
    return TREE.tests().stream()
        .map(file -> DynamicContainer.dynamicContainer(name(file), tests(file)));
  }

  @Test
  void aTestThatDoesNotHoldFails() {
    Source wrong = new Source(TREE.root(), "js", "test('sum', () => equal(3, 1 + 1));");
    assertThrows(IllegalStateException.class, tests(wrong).getFirst().getExecutable()::execute);
  }

  @Test
  void aTestMayWaitForAPromise() throws Throwable {
    Source later =
        new Source(
            TREE.root(), "js", "test('later', async () => equal(2, await Promise.resolve(2)));");
    tests(later).getFirst().getExecutable().execute();
    Source wrong = new Source(TREE.root(), "js", "test('later', async () => equal(3, await 2));");
    assertThrows(IllegalStateException.class, tests(wrong).getFirst().getExecutable()::execute);
  }

  @Test
  void aScriptThatIsNotThereIsSaid() {
    Source wrong = new Source(TREE.root(), "js", "load('nowhere.js');");
    assertThrows(IllegalStateException.class, () -> tests(wrong));
  }

  private static List<DynamicTest> tests(Source file) {
    JavaScript world = new JavaScript();
    world.runOwn("test.js");
    world.runOwn("stand-ins.js");
    SHIPPED.forEach(script -> world.call("ships", name(script), script.text()));
    world.run(name(file), file.text());
    List<DynamicTest> tests = new ArrayList<>();
    for (String test : world.call("written")) {
      String number = String.valueOf(tests.size());
      tests.add(DynamicTest.dynamicTest(test, () -> world.call("perform", number)));
    }
    return tests;
  }

  private static String name(Source file) {
    return TREE.root().relativize(file.file()).toString();
  }
}
