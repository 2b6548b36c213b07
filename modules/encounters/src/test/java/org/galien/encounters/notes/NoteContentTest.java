package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.galien.platform.text.TextTooLong;
import org.junit.jupiter.api.Test;

class NoteContentTest {

  @Test
  void titleIsTheFirstLineThatSaysSomething() {
    assertEquals("Toux", new NoteContent("\n  Toux \nFièvre", "x", "y").title());
    assertEquals("Bronchite", new NoteContent(" ", "Sibilants", "Bronchite").title());
    assertEquals("", NoteContent.empty().title());
  }

  @Test
  void titleIsCutBetweenCharacters() {
    String title = new NoteContent("😷".repeat(200), "", "").title();
    assertEquals(160, title.codePointCount(0, title.length()));
    assertTrue(title.endsWith("😷…"));
  }

  @Test
  void lineEndsAndMissingPartsAreNormalised() {
    NoteContent content = new NoteContent("a\r\nb\rc", null, "");
    assertEquals("a\nb\nc", content.reason());
    assertEquals("", content.examination());
  }

  @Test
  void spacesAloneSayNothing() {
    assertTrue(new NoteContent(" ", "\n", "").isBlank());
  }

  @Test
  void partLongerThanTheRecordHoldsIsRefused() {
    String tooLong = "x".repeat(NoteContent.MAX_LENGTH + 1);
    assertThrows(TextTooLong.class, () -> new NoteContent("", tooLong, ""));
  }

  @Test
  void printedFormHoldsNoNote() {
    assertFalse(new NoteContent("Toux", "", "").toString().contains("Toux"));
  }

  @Test
  void hashTellsPartsApart() {
    String reason = new NoteText(new NoteContent("Toux", "", "")).hash();
    assertFalse(reason.equals(new NoteText(new NoteContent("", "Toux", "")).hash()));
  }
}
