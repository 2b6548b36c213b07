package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PromptTest {

  @Test
  void anEditedPromptIsAnotherVersion() {
    Prompt one = Prompt.parse("# chart 1\nRésume.\n");
    Prompt edited = Prompt.parse("# chart 1\nRésume mieux.\n");
    assertTrue(one.version().startsWith("chart-1+"));
    assertNotEquals(one.version(), edited.version());
    assertEquals("Résume.", one.text());
  }

  @Test
  void aPromptWithoutAVersionIsABug() {
    assertThrows(IllegalStateException.class, () -> Prompt.parse("Résume."));
  }
}
