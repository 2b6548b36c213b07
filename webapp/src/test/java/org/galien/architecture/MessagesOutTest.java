package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.sending.Discretion;
import org.junit.jupiter.api.Test;

/**
 * What leaves the practice tells of no specialty and no reason: others read screens of telephones.
 */
class MessagesOutTest {

  private static final Pattern TEMPLATE = Pattern.compile(".+\\.sending\\..+\\.(title|words)");

  /** The practice, day, time, who is met, a link: {@code Facts} has no more. */
  private static final Pattern OTHER_PLACE = Pattern.compile("\\{(?![0-4]})");

  @Test
  void noTemplateTellsASpecialtyOrAReason() throws IOException {
    Map<String, String> templates = templates();
    assertTrue(templates.size() >= 4);
    assertEquals(
        List.of(),
        templates.entrySet().stream()
            .filter(one -> tells(language(one.getKey()), one.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** What is in those is never sent but by a person, who reads the same in French beside it. */
  @Test
  void theLanguagesThatCannotBeReadHereAreKnown() throws IOException {
    assertEquals(
        Set.of("ar"),
        templates().keySet().stream()
            .map(MessagesOutTest::language)
            .filter(language -> Discretion.doubts(Locale.of(language), ""))
            .collect(Collectors.toSet()));
  }

  /** In the languages of screens they stand among other sentences. */
  @Test
  void everyTemplateIsSaidInEveryLanguage() throws IOException {
    Map<String, Set<String>> languages =
        templates().keySet().stream()
            .map(key -> key.split(" "))
            .collect(
                Collectors.groupingBy(
                    key -> key[1],
                    Collectors.mapping(
                        key -> key[0].replaceAll(".*_|\\.properties", ""), Collectors.toSet())));
    languages.forEach(
        (template, said) -> assertEquals(Set.of("fr", "en", "es", "pt", "ar"), said, template));
  }

  @Test
  void whatTellsIsFound() {
    assertTrue(tells("fr", "Votre rendez-vous de cardiologie du {1}"));
    assertTrue(tells("fr", "Rendez-vous chez le pédiatre"));
    assertTrue(tells("en", "Your appointment: {5}"));
    assertTrue(tells("es", "Su cita de cardiología"));
    assertTrue(tells("pt", "A sua consulta médica"));
    assertTrue(tells("ar", "{5}"));
    assertFalse(tells("fr", "Rendez-vous le {1} à {2} avec {3}, {0}. {4}"));
  }

  /** Words of a language that nobody reads here are a person's; a place of their own never is. */
  private static boolean tells(String language, String template) {
    boolean read = !Discretion.doubts(Locale.of(language), "");
    return OTHER_PLACE.matcher(template).find()
        || (read && Discretion.doubts(Locale.of(language), template));
  }

  private static String language(String key) {
    return key.split(" ")[0].replaceAll(".*_|\\.properties", "");
  }

  private static Map<String, String> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../modules"))) {
      return files
          .filter(f -> f.getFileName().toString().matches("(messages|outgoing)_..\\.properties"))
          .filter(f -> f.toString().contains("/src/main/resources/"))
          .flatMap(MessagesOutTest::entries)
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  private static Stream<Map.Entry<String, String>> entries(Path file) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.stringPropertyNames().stream()
        .filter(key -> TEMPLATE.matcher(key).matches())
        .map(key -> Map.entry(file.getFileName() + " " + key, read.getProperty(key)));
  }
}
