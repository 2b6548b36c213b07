package org.galien.patients.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.galien.platform.text.TextPart;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void beginningsOfWordsAreMarkedInTheNameAsShown() {
    assertEquals("[DELAU]NAY-ROUSSEL", marked(typing("delau").name("DELAUNAY-ROUSSEL")));
    assertEquals("DELAUNAY-[ROU]SSEL", marked(typing("rou").name("DELAUNAY-ROUSSEL")));
    assertEquals("[DUPRÉ-MARTIN]", marked(typing("dupre martin").name("DUPRÉ-MARTIN")));
  }

  @Test
  void aNameTypedInOnePieceIsMarkedAcrossItsSeparators() {
    assertEquals("[D’HON]DT", marked(typing("dhon").name("D’HONDT")));
    assertEquals("[LEGUEN]", marked(typing("le guen").name("LEGUEN")));
  }

  @Test
  void twoLettersForOneAreMarkedTogether() {
    assertEquals("[Lætit]ia", marked(typing("laetit").name("Lætitia")));
  }

  @Test
  void theTypedPartOfADateIsMarked() {
    assertEquals("14/03/[1958]", marked(typing("1958").date("14/03/1958")));
    assertEquals("[14/03/1958]", marked(typing("14/03/58").date("14/03/1958")));
    assertEquals("[14/03]/1958", marked(typing("14/03").date("14/03/1958")));
    assertEquals("14/[03]/[1958]", marked(typing("03/1958").date("14/03/1958")));
  }

  @Test
  void theTypedPartOfATelephoneIsMarked() {
    Highlighter end = typing("5678");
    assertEquals("06 12 34 [56 78]", marked(end.phone("0612345678", "06 12 34 56 78")));
    Highlighter start = typing("+33 6 12");
    assertEquals("[06 12] 34 56 78", marked(start.phone("0612345678", "06 12 34 56 78")));
  }

  private static Highlighter typing(String typed) {
    return new Highlighter(SearchQuery.parse(typed, TODAY).orElseThrow());
  }

  private static String marked(List<TextPart> parts) {
    return parts.stream()
        .map(part -> part.matched() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
