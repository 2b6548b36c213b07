package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only one page shows lies with the module of that page, not in the sheets every page loads.
 */
class SheetsTest {

  private static final Pattern PAGE =
      Pattern.compile("<ui:param\\s+name=\"page\"\\s+value=\"(\\w+)\"");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern OF_PAGE = Pattern.compile("\\.p-(\\w+)(?![\\w-])");
  private static final String PLATFORM = "/platform/src/main/";

  @Test
  void platformStylesNoPageOfAnotherModule() throws IOException {
    Set<String> own = pages(PLATFORM);
    Set<String> others = pages("/src/main/");
    others.removeAll(own);
    assertTrue(own.contains("cmp") && others.contains("jour"), own + " " + others);
    assertEquals(List.of(), SourceFiles.find(".css", PLATFORM, sheet -> styled(sheet, others)));
  }

  @Test
  void aPageOfAnotherModuleIsFound() {
    Set<String> others = Set.of("jour", "dos");
    assertEquals(
        List.of(".p-jour", ".p-dos"),
        styled("@media print { .p-jour .body, .p-cmp .p-dos>b { margin: 0 } }", others).toList());
    assertEquals(
        List.of(), styled("/* .p-jour */ .p-cmp b, .p-jour-x, .p-dossier {}", others).toList());
  }

  /** The codes a page gives the shell, of files whose path contains the part. */
  private static Set<String> pages(String part) throws IOException {
    return SourceFiles.find(".xhtml", part, page -> matches(PAGE, page)).stream()
        .map(found -> found.substring(found.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static Stream<String> styled(String sheet, Set<String> pages) {
    String rules = COMMENT.matcher(sheet).replaceAll("");
    return matches(OF_PAGE, rules).filter(pages::contains).map(page -> ".p-" + page);
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> result.group(1));
  }
}
