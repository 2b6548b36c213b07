package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French and English say the same things. */
class BundlesTest {

  private static final Pattern KEY = Pattern.compile("^[a-z][\\w.-]*=");
  private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'{1,2}[\\p{L}\\d{«]");

  @Test
  void everySentenceExistsInBothLanguages() throws IOException {
    List<Path> french = bundles();
    assertTrue(french.size() >= 5);
    for (Path file : french) {
      assertEquals(keys(file), keys(english(file)), file.toString());
    }
  }

  /** Of two of one name the second would be shown where the first is meant. */
  @Test
  void noSentenceStandsTwice() throws IOException {
    for (Path file : bundles()) {
      for (Path one : List.of(file, english(file))) {
        Set<String> seen = new HashSet<>();
        List<String> twice =
            Files.readAllLines(one).stream()
                .filter(line -> KEY.matcher(line).find())
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();
        assertEquals(List.of(), twice, one.toString());
      }
    }
  }

  /** One that begins or ends a quotation, or escapes a brace, is not between letters. */
  @Test
  void frenchIsWrittenWithTypographicApostrophes() throws IOException {
    for (Path file : bundles()) {
      assertEquals(
          List.of(),
          Files.readAllLines(file).stream().filter(BundlesTest::straight).toList(),
          file.toString());
    }
    assertTrue(straight("loans.none=Rien n''est prêté."));
    assertFalse(straight("loans.none=Rien n’est prêté '{0}'."));
  }

  private static boolean straight(String line) {
    return STRAIGHT.matcher(line).find();
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(f -> f.endsWith("messages_fr.properties"))
          .filter(f -> f.toString().contains("/src/main/resources/"))
          .filter(f -> !f.toString().contains("/target/"))
          .toList();
    }
  }

  private static Path english(Path french) {
    return french.resolveSibling("messages_en.properties");
  }

  private static Set<String> keys(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
