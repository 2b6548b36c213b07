package org.galien.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Scripts, sheets and pages are written as {@code ./galien format} writes them, and hold the rules.
 */
class WebSourcesInOrderTest {

  @Test
  void everyScriptSheetAndPageIsInOrder() {
    WebSources tree = WebSources.find();
    String findings =
        Format.check(tree, new Judge()).stream()
            .map(found -> found.toString().replace(tree.root() + "/", ""))
            .collect(Collectors.joining("\n"));
    assertEquals("", findings);
  }
}
