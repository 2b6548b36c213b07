package org.galien.letters.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.galien.platform.text.TextTooLong;
import org.junit.jupiter.api.Test;

class LetterTextTest {

  @Test
  void whatRunsFetchesOrHidesIsTakenOutAndWordsStay() {
    assertEquals(
        "<p>Bonjour <b>tous</b> lien</p>",
        LetterText.clean(
            "<p onclick=\"x()\" style=\"display:none\">Bonjour <b class=\"a\">tous</b>"
                + "<script>alert(1)</script><style>p{}</style> <a href=\"http://x/\">lien</a>"
                + "<img src=\"http://x/\"></p>"));
    assertFalse(LetterText.clean("<svg><p>a</p><title><b>x</b></title></svg>").contains("svg"));
  }

  @Test
  void linesOfEditorsAreParagraphsAndEmptyOnesAtTheEndAreNone() {
    assertEquals(
        "<p>Un</p><p>Deux<br />trois</p>",
        LetterText.clean("<div>Un</div><div>Deux<br>trois</div><p><br></p><p> </p>"));
    assertEquals("<p>a</p><p>b</p>", LetterText.clean(LetterText.clean("<p>a<p>b")));
  }

  @Test
  void whatXmlCannotHoldIsLeftOutAndSignsStay() {
    assertEquals("<p>1 &lt; 2 &amp; « é »</p>", LetterText.clean("<p>1 < 2 & « é\u0001 »</p>"));
  }

  @Test
  void whatIsTooLongIsRefusedNotCut() {
    assertThrows(TextTooLong.class, () -> LetterText.clean("x".repeat(LetterText.MOST + 1)));
  }

  @Test
  void threeDotsAreABlankToo() {
    assertEquals(2, LetterText.blanks(LetterText.clean("<p>du [...] au […]</p>")));
  }
}
