package org.galien.documents.opening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class AnswerStreamTest {

  @Test
  void endsWithTheAnswerAndLeavesTheNextOneThere() throws IOException {
    InputStream answers = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5});
    AnswerStream first = new AnswerStream(answers, 3);
    assertArrayEquals(new byte[] {1, 2, 3}, first.readAllBytes());
    first.close();
    assertEquals(-1, first.read());
    assertFalse(first.cut());
    assertArrayEquals(new byte[] {4, 5}, new AnswerStream(answers, 2).readAllBytes());
  }

  @Test
  void anAnswerCutShortIsNeverTakenForWhole() {
    AnswerStream answer = new AnswerStream(new ByteArrayInputStream(new byte[2]), 3);
    assertThrows(EOFException.class, answer::readAllBytes);
    assertTrue(answer.cut());
  }

  @Test
  void whatWasNotTakenCanBeSkipped() throws IOException {
    AnswerStream answer = new AnswerStream(new ByteArrayInputStream(new byte[9]), 7);
    assertEquals(0, answer.read());
    answer.skipNBytes(answer.left());
    assertEquals(0, answer.left());
  }
}
