package org.galien.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.galien.tools.WebSources.Source;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
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

  @TestFactory
  Stream<DynamicNode> scripts() {
    return TREE.tests().stream()
        .map(file -> DynamicContainer.dynamicContainer(name(file), tests(file)));
  }

  @Test
  void aTestThatDoesNotHoldFails() {
    Source wrong = new Source(TREE.root(), "js", "test('sum', () => equal(3, 1 + 1));");
    assertThrows(PolyglotException.class, tests(wrong).getFirst().getExecutable()::execute);
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
    assertThrows(PolyglotException.class, () -> tests(wrong));
  }

  private static List<DynamicTest> tests(Source file) {
    JavaScript world = new JavaScript();
    world.runOwn("test.js");
    world.runOwn("stand-ins.js");
    world.give("load", (ProxyExecutable) names -> load(world, names[0].asString()));
    world.run(name(file), file.text());
    List<DynamicTest> tests = new ArrayList<>();
    Value written = world.call("written");
    for (long i = 0; i < written.getArraySize(); i++) {
      Value test = written.getArrayElement(i);
      tests.add(DynamicTest.dynamicTest(test.getMember("name").asString(), () -> run(test)));
    }
    return tests;
  }

  private static void run(Value test) {
    Value result = test.invokeMember("body");
    if (result.hasMember("then")) {
      JavaScript.settled(result);
    }
  }

  /** Wherever the module keeps it; the end of its path names it. */
  private static Object load(JavaScript world, String name) {
    List<Source> found =
        TREE.shipped().stream().filter(s -> s.file().toString().endsWith("/" + name)).toList();
    assertEquals(1, found.size(), name + " is to be found once among the scripts that ship");
    world.run(name, found.getFirst().text());
    return true;
  }

  private static String name(Source file) {
    return TREE.root().relativize(file.file()).toString();
  }
}
