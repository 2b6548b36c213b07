package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Maven's arrows are those of the code: no module is given what it may not know. */
class PomsTest {

  private static final Layers LAYERS = new Layers("org.galien");

  @Test
  void everyModuleIsDeclaredAndDependsOnLowerLayers() throws Exception {
    List<Path> poms = poms();
    assertTrue(poms.contains(Path.of("../modules/platform/pom.xml")));
    for (Path pom : poms) {
      assertEquals(List.of(), faults(parse(pom)), pom.toString());
    }
  }

  @Test
  void webappHasAiAtRuntimeOnly() throws Exception {
    List<Element> ai = aiOfWebapp();
    assertTrue(ai.stream().allMatch(dependency -> text(dependency, "scope").equals("runtime")));
  }

  /** The folder may have been taken out; what names its modules in the WAR's pom then sleeps. */
  @Test
  void webappHasEveryModuleOfAi() throws Exception {
    Set<String> named =
        aiOfWebapp().stream().map(ai -> text(ai, "artifactId")).collect(Collectors.toSet());
    for (Path pom : poms()) {
      String artifact = ownText(parse(pom), "artifactId");
      assertTrue(!artifact.startsWith("galien-ai-") || named.contains(artifact), artifact);
    }
  }

  @Test
  void aSiblingInAPomIsFound() throws Exception {
    assertEquals(List.of("galien-ai-one → galien-ai-another"), faults(parse(fixture("sibling"))));
    assertEquals(
        List.of("galien-oubli: declare its layer in Layers.ORDER"),
        faults(parse(fixture("undeclared"))));
  }

  private static List<Element> aiOfWebapp() throws Exception {
    return children(parse(Path.of("pom.xml")), "dependency")
        .filter(dependency -> text(dependency, "artifactId").startsWith("galien-ai-"))
        .toList();
  }

  private static List<String> faults(Element project) {
    String artifact = ownText(project, "artifactId");
    if (!LAYERS.known(module(artifact))) {
      return List.of(artifact + ": declare its layer in Layers.ORDER");
    }
    return children(project, "dependency")
        .filter(dependency -> !text(dependency, "scope").equals("test"))
        .map(dependency -> text(dependency, "artifactId"))
        .filter(other -> other.startsWith("galien-"))
        .filter(other -> !LAYERS.mayKnow(module(artifact), module(other)))
        .map(other -> artifact + " → " + other)
        .toList();
  }

  private static String module(String artifact) {
    return artifact.replaceFirst("^galien-", "").replaceFirst("^ai-", "ai.");
  }

  /** Of the modules; a pom that only holds others together is none. */
  private static List<Path> poms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../modules"), 3)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .filter(file -> Files.isDirectory(file.resolveSibling("src")))
          .toList();
    }
  }

  private static Path fixture(String name) {
    return Path.of("src/test/resources/poms", name + ".xml");
  }

  private static Element parse(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(pom.toFile())
        .getDocumentElement();
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  private static String text(Element parent, String name) {
    return children(parent, name).findFirst().map(Element::getTextContent).orElse("");
  }

  /** The project's, not its parent's. */
  private static String ownText(Element project, String name) {
    return children(project, name)
        .filter(element -> element.getParentNode() == project)
        .findFirst()
        .map(Element::getTextContent)
        .orElse("");
  }
}
