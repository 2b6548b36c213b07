package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where modules are named: what a compiler does not see of the arrows between them. */
class NamesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Layers LAYERS = new Layers("org.galien");

  /** A sentence, a part, a style or a script of a module. */
  private static final Pattern USED =
      Pattern.compile(
          "msg(?:\\.text\\(|\\[)'([a-z]+)\\.|[\"']/galien/([a-z]+)/|library=\"galien\" name=\"([a-z]+)/");

  private static final Pattern ADDRESS = Pattern.compile("[\"'/]([a-z-]+\\.xhtml)\\b");

  /** Those that may name modules: they put the suite together, or say who may know whom. */
  private static final Set<String> LISTS = Set.of("pom.xml", "webapp/pom.xml");

  @Test
  void whatStandsBelowNamesNoModule() throws IOException {
    Pattern any = naming();
    List<String> named =
        Stream.of(
                "modules/platform",
                "modules/standalone",
                "webapp/src/main",
                "db/src/main/java",
                "db/pom.xml",
                "installer",
                "galien",
                "webapp/pom.xml",
                "pom.xml")
            .flatMap(NamesTest::files)
            .filter(file -> !LISTS.contains(file))
            .filter(file -> any.matcher(read(file)).find())
            .toList();
    assertEquals(List.of(), named);
  }

  /** Outside the modules' own folders; the layer rule has their names without the packages. */
  @Test
  void twoModulesAreNamedWhereTheSuiteIsPutTogetherAndWhereTheWholeIsTried() throws IOException {
    Pattern any = naming();
    Set<String> named =
        Stream.of("pom.xml", "galien", ".ci", "ai-models", "db", "installer", "tools", "webapp")
            .flatMap(NamesTest::all)
            .filter(
                file ->
                    any.matcher(read(file)).results().map(m -> m.group(1)).distinct().count() > 1)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "pom.xml",
            "webapp/pom.xml",
            "webapp/src/test/java/org/galien/platform/demo/DemoCabinetIT.java"),
        named);
  }

  private static Pattern naming() throws IOException {
    return Pattern.compile(
        "(?:org[./]galien[./](?:ai[./])?|galien-(?:ai-)?|/galien/|modules/(?:ai/)?)("
            + String.join("|", modules())
            + ")\\b");
  }

  @Test
  void pagesUseOnlyWhatTheirModuleMayKnow() {
    assertEquals(
        List.of(),
        files("modules").filter(f -> f.endsWith(".xhtml")).flatMap(NamesTest::strangers).toList());
  }

  @Test
  void aStrangerInAPageIsFound() {
    assertEquals(
        1, strangers("scheduling", "#{msg['documents.rail']} #{msg['platform.key.k']}").count());
    assertEquals(1, strangers("patients", "src=\"/galien/encounters/note.xhtml\"").count());
  }

  private static Stream<String> strangers(String file) {
    return strangers(owner(file), read(file)).map(found -> file + " uses " + found);
  }

  private static Stream<String> strangers(String module, String text) {
    return USED.matcher(text)
        .results()
        .map(r -> Stream.of(1, 2, 3).map(r::group).filter(g -> g != null).findFirst().orElseThrow())
        .map(name -> LAYERS.known(name) ? name : "ai." + name)
        .filter(other -> !LAYERS.mayKnow(module, other))
        .distinct();
  }

  @Test
  void nobodyLeadsToAPageOfAModuleThatMayNotBeThere() {
    Map<String, String> owners =
        files("modules")
            .filter(f -> f.matches("modules/.*/META-INF/resources/[a-z-]+\\.xhtml"))
            .collect(Collectors.toMap(f -> f.substring(f.lastIndexOf('/') + 1), NamesTest::owner));
    assertEquals("encounters", owners.get("dossier.xhtml"));
    List<String> strange =
        files("modules")
            .filter(f -> f.endsWith(".xhtml") || f.endsWith(".js") || f.endsWith(".java"))
            .flatMap(
                f ->
                    ADDRESS
                        .matcher(read(f))
                        .results()
                        .map(found -> owners.get(found.group(1)))
                        .filter(other -> other != null && !LAYERS.mayKnow(owner(f), other))
                        .map(other -> f + " leads to " + other))
            .distinct()
            .toList();
    assertEquals(List.of(), strange);
  }

  /** The module a file lies in. */
  private static String owner(String file) {
    String[] parts = file.split("/");
    return parts[1].equals("ai") ? "ai." + parts[2] : parts[1];
  }

  /** Names of the folders below modules, without those that all others stand on. */
  private static Set<String> modules() throws IOException {
    try (Stream<Path> folders = Stream.concat(Files.list(ROOT.resolve("modules")), ai())) {
      Set<String> names =
          folders
              .filter(Files::isDirectory)
              .map(f -> f.getFileName().toString())
              .filter(n -> !Set.of("platform", "standalone", "ai", "target").contains(n))
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(names.contains("patients"));
      return names;
    }
  }

  private static Stream<Path> ai() throws IOException {
    Path ai = ROOT.resolve("modules/ai");
    return Files.isDirectory(ai) ? Files.list(ai) : Stream.empty();
  }

  private static Stream<String> files(String below) {
    return all(below).filter(f -> !f.contains("/src/test/"));
  }

  private static Stream<String> all(String below) {
    try (Stream<Path> walk = Files.walk(ROOT.resolve(below))) {
      return walk
          .filter(Files::isRegularFile)
          .map(f -> ROOT.relativize(f).toString())
          .filter(f -> !f.contains("/target/"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
