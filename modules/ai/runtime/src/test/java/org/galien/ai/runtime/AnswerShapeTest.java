package org.galien.ai.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerShapeTest {

  private static final String SCHEMA =
      """
      {"type":"object","properties":{"items":{"type":"array","maxItems":2,"items":
      {"type":"object","properties":{"n":{"type":"integer"},"t":{"type":"string"}},
      "required":["n","t"]}}},"required":["items"]}
      """;
  private final AnswerShape shape = AnswerShape.of(SCHEMA);

  @Test
  void readsWhatFits() {
    assertTrue(shape.read("{\"items\":[{\"n\":1,\"t\":\"a\"}]}").isPresent());
    assertTrue(shape.read("{\"items\":[]}").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Voici la réponse : {}",
        "{}",
        "[]",
        "{\"items\":[{\"n\":1}]}",
        "{\"items\":[{\"n\":1.5,\"t\":\"a\"}]}",
        "{\"items\":[{\"n\":\"1\",\"t\":\"a\"}]}",
        "{\"items\":[{\"n\":1,\"t\":null}]}",
        "{\"items\":[{\"n\":1,\"t\":\"a\",\"x\":0}]}",
        "{\"items\":[{\"n\":1,\"t\":\"a\"},{\"n\":1,\"t\":\"a\"},{\"n\":1,\"t\":\"a\"}]}",
        "{\"items\":[{\"n\":1,\"t\":\"a\"}"
      })
  void refusesEverythingElse(String answer) {
    assertTrue(shape.read(answer).isEmpty());
  }

  @Test
  void aSchemaWithAnOptionalPropertyIsABug() {
    String optional = SCHEMA.replace("[\"n\",\"t\"]", "[]");
    assertThrows(IllegalArgumentException.class, () -> AnswerShape.of(optional));
  }
}
