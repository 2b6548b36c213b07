package org.galien.encounters.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.galien.encounters.notes.NoteContent;

/** What Galien brings along, from the resources beside this class. */
final class ShippedTexts {

  /** By code, in the order they are offered. */
  static final Map<String, NoteTemplate> TEMPLATES = templates(read("templates.txt"));

  /** One a line. */
  static final String ABBREVIATIONS = read("abbreviations.txt").strip();

  private ShippedTexts() {}

  private static Map<String, NoteTemplate> templates(String text) {
    Map<String, NoteTemplate> templates = new LinkedHashMap<>();
    Arrays.stream(text.split("(?m)^=== "))
        .filter(part -> !part.isBlank())
        .map(ShippedTexts::template)
        .forEach(template -> templates.put(template.code(), template));
    return templates;
  }

  /** {@code code | name}, then the three parts, each below its heading. */
  private static NoteTemplate template(String text) {
    String[] parts = text.split("(?m)^--- \\w+$");
    String[] title = parts[0].strip().split(" \\| ");
    NoteContent content = new NoteContent(parts[1].strip(), parts[2].strip(), parts[3].strip());
    return new NoteTemplate(0, title[0], title[1], content, false, true, 0, "", null);
  }

  private static String read(String name) {
    try (InputStream stream = ShippedTexts.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
