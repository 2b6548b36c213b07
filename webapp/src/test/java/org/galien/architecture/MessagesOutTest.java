package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.galien.platform.text.Folding;
import org.junit.jupiter.api.Test;

/**
 * What leaves the practice tells of no specialty and no reason: others read screens of telephones.
 */
class MessagesOutTest {

  private static final Pattern TEMPLATE = Pattern.compile(".+\\.sending\\..+\\.(title|words)");

  /** The practice, day, time, who is met, a link: {@code Facts} has no more. */
  private static final Pattern OTHER_PLACE = Pattern.compile("\\{(?![0-4]})");

  private static final Pattern CLINICAL =
      Pattern.compile(
          "\\w+(olog[uiy]|iatr[eiy])\\w*|\\b(generaliste|infirmi|chirurg|sage-femme|midwife|kine|nurse"
              + "|surge|motif|reason|resultat|result|analyse|diagnos|examen|bilan|vaccin|traitement|treatment"
              + "|cirug|consulta|motivo|medic|enfermer|resultado|analisis|vacuna|receta|embarazo"
              + "|cirurg|exame|analise|vacina|receita|gravidez"
              + "|ordonnance|prescription|maladie|illness|symptom|grossesse|pregnan|urgen)\\w*");

  @Test
  void noTemplateTellsASpecialtyOrAReason() throws IOException {
    Map<String, String> templates = templates();
    assertTrue(templates.size() >= 4);
    assertEquals(
        List.of(),
        templates.entrySet().stream()
            .filter(one -> tells(one.getValue()))
            .map(Map.Entry::getKey)
            .toList());
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
    assertTrue(tells("Votre rendez-vous de cardiologie du {1}"));
    assertTrue(tells("Rendez-vous chez le pédiatre"));
    assertTrue(tells("Your appointment: {5}"));
    assertTrue(tells("Su cita de cardiología"));
    assertEquals(false, tells("Rendez-vous le {1} à {2} avec {3}, {0}. {4}"));
  }

  private static boolean tells(String template) {
    String folded = Folding.fold(template).toLowerCase(Locale.ROOT);
    return OTHER_PLACE.matcher(template).find() || CLINICAL.matcher(folded).find();
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
