package org.galien.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightTest {

  @Test
  void whatWasSearchedForIsMarkedWhateverCaseAndAccents() {
    assertEquals("Râles [crépit]ants", marked("Râles crépitants", "CREPIT"));
    assertEquals("[fièvre], [toux], [Fièvre]", marked("fièvre, toux, Fièvre", "fievre toux"));
  }

  @Test
  void wordsThatOverlapAreMarkedOnce() {
    assertEquals("[potassium]", marked("potassium", "potas assium"));
  }

  @Test
  void lettersThatFoldToMoreOrLessThanOneKeepTheirPlace() {
    assertEquals("[cœur] battant", marked("cœur battant", "coeur"));
    assertEquals("e\u0301[te\u0301] 😀 [x]", marked("e\u0301te\u0301 😀 x", "te x"));
    assertEquals("[œ]uf", marked("œuf", "o"));
  }

  @Test
  void nothingSearchedMarksNothing() {
    assertEquals("toux", marked("toux", " "));
    assertEquals("", marked("", "x"));
  }

  @Test
  void nothingOfTheTextIsMarkup() {
    assertEquals(
        "&lt;b&gt; <mark>A&amp;B</mark> &quot;&#39;&lt;/mark&gt;",
        Highlight.html("<b> A&B \"'</mark>", "a&b"));
    assertEquals("x &lt; y", Highlight.html("x < y", ""));
    assertEquals("", Highlight.html(null, "x"));
  }

  private static String marked(String text, String words) {
    return Highlight.of(text, words).stream()
        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
