package org.galien.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageFormatTest {

  private static final String LONG = "x".repeat(60);

  @Test
  void linesAreIndentedByWhatIsOpen() {
    assertFormatted("<p>\n  <b>\n    x\n  </b>\n</p>\n", "<p>\n<b>\n   x\n      </b>\n</p>");
    assertFormatted("<p>\n  <br/> x\n</p>\n", "<p>\n <br  /> x \n</p>\n\n");
  }

  @Test
  void linesEndWhereTheirAuthorEndedThem() {
    assertFormatted("<p><b>x</b> <i>y</i></p>\n", "  <p><b>x</b> <i>y</i></p>");
    assertFormatted("<p>\n\n  <b>x</b></p>\n", "<p>\n\n\n\n<b>x</b></p>");
  }

  @Test
  void attributesAreWrapped() {
    assertFormatted(
        "<p a=\"" + LONG + "\" b=\"" + LONG + "\"\n    c=\"" + LONG + "\">x</p>\n",
        "<p a=\"" + LONG + "\"\n   b=\"" + LONG + "\" c=\"" + LONG + "\">x</p>");
  }

  @Test
  void expressionsAreWrappedOutsideTheirWords() {
    assertFormatted(
        "<p>#{a ? '" + LONG + " a  b' :\n    '" + LONG + " c d'}</p>\n",
        "<p>#{a ? '" + LONG + " a  b' : '" + LONG + " c d'}</p>");
  }

  @Test
  void whereWhiteSpaceCountsAndInCommentsNothingChanges() {
    assertFormatted("<pre>\n a\n   b</pre>\n", "<pre>\n a\n   b</pre>");
    assertFormatted("<p>\n  <!-- a\n b -->\n</p>\n", "<p>\n<!-- a\n b -->\n</p>");
  }

  private static void assertFormatted(String expected, String text) {
    assertEquals(expected, PageFormat.formatted(text));
    assertEquals(expected, PageFormat.formatted(expected), "a second time");
  }
}
