package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What axe finds on a page as it stands; collected, so that one run tells all. The engine is called
 * directly: its Java builder carries home every element that passed, which takes ten times as long.
 */
final class AxeCheck {

  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast"));
  private static final String RUN =
      """
      what => axe.run(document, { runOnly: what, resultTypes: ['violations'] }).then(result =>
        result.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ' ' + node.target + ' ' + node.html.slice(0, 200))))
      """;

  /** What rules look at, without the words: two roles often get the same page. */
  private static final String SHAPE =
      """
      location.pathname + [...document.querySelectorAll('main *, dialog[open] *')]
        .map(e => e.tagName + '.' + e.className + e.hidden).join()
      """;

  private final Page page;
  private final List<String> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  AxeCheck(Page page) {
    this.page = page;
  }

  /**
   * Checks all rules in light; in dark only colours differ. A page of the same shape as one before
   * is passed over.
   */
  void look(String place) {
    if (!seen.add(page.evaluate(SHAPE))) {
      return;
    }
    if (page.evaluate("!window.axe").equals(true)) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    collect(place, ColorScheme.LIGHT, WCAG);
    collect(place, ColorScheme.DARK, COLOURS);
  }

  void assertNothingFound() {
    assertEquals("", String.join("\n", found), "what axe found");
  }

  private void collect(String place, ColorScheme scheme, Object what) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (Object one : (List<?>) page.evaluate(RUN, what)) {
      found.add(place + ", " + scheme + ": " + one);
    }
  }
}
