package org.galien.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingCardTest {

  @ParameterizedTest
  @CsvSource({
    "règles 1 (9ffe8b06db4d), Règles",
    "extraction 2.1, Extraction",
    "qwen2.5-coder:1.5b (1d9614), Qwen2.5-coder:1.5b",
    "42, 42"
  })
  void whatProposedIsSaidWithoutVersionsAndDigests(String engine, String said) {
    assertEquals(said, FilingCard.inWords(engine));
  }
}
