package org.galien.letters.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.letters.text.LetterKind;
import org.galien.letters.text.LetterText;

/** What Galien brings along, from the resources beside this class. */
final class ShippedTemplates {

  private static final List<String> FILES =
      List.of(
          "certificats.html",
          "courriers.html",
          "comptes-rendus.html",
          "consentements.html",
          "fiches.html");

  /** By code, in the order they are offered. */
  static final Map<String, LetterTemplate> ALL = read();

  private ShippedTemplates() {}

  private static Map<String, LetterTemplate> read() {
    Map<String, LetterTemplate> all = new LinkedHashMap<>();
    for (String file : FILES) {
      for (String part : text(file).split("(?m)^=== ")) {
        if (!part.isBlank()) {
          LetterTemplate one = template(part);
          all.put(one.code(), one);
        }
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** {@code code | kind | name}, the text below. */
  private static LetterTemplate template(String part) {
    int end = part.indexOf('\n');
    String[] head = part.substring(0, end).strip().split(" \\| ");
    String content = LetterText.clean(part.substring(end).replaceAll(">\\s*\n\\s*<", "><").strip());
    LetterKind kind = LetterKind.valueOf(head[1]);
    return new LetterTemplate(0, head[0], kind, head[2], content, false, true, 0, "", null);
  }

  private static String text(String name) {
    try (InputStream stream = ShippedTemplates.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
