package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read comes from bundles: no page holds a word of its own. */
class PagesTest {

  private static final Pattern NO_TEXT =
      Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>|#\\{.*?}|&\\w+;|&#\\w+;");
  private static final Pattern WORD_BETWEEN_TAGS = Pattern.compile(">[^<]*\\p{L}{2,}[^<]*<");
  private static final Pattern WORD_IN_ATTRIBUTE =
      Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]*\\p{L}{2,}[^\"]*\"");

  @Test
  void pagesHoldNoLiteralText() throws IOException {
    assertEquals(List.of(), SourceFiles.find(".xhtml", "/src/main/", PagesTest::literals));
  }

  @Test
  void literalTextIsFound() {
    assertFalse(literals("<p>Bonjour #{who.name}</p>").toList().isEmpty());
    assertFalse(literals("<img alt=\"Une photo\"/>").toList().isEmpty());
    assertEquals(List.of(), literals("<p title=\"#{msg['a.b']}\">#{msg['a.c']} ·</p>").toList());
  }

  private static Stream<String> literals(String page) {
    String bare = NO_TEXT.matcher(page).replaceAll("");
    return Stream.of(WORD_BETWEEN_TAGS, WORD_IN_ATTRIBUTE)
        .flatMap(pattern -> pattern.matcher(bare).results())
        .map(result -> result.group().strip());
  }
}
