package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.galien.ai.triage.rules.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddTextsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Reading read(String text) throws IOException {
    try (var in = RuleParser.class.getResourceAsStream("/org/galien/ai/triage/regles-de-tri.txt")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new DocumentReader(RuleParser.parse(rules).rules()).read(text, TODAY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "a ",
        "M. ",
        "1 ",
        "Nom : A ",
        "née le ",
        "01/01/1950 ",
        "A-",
        "...",
        "NE LE "
      })
  void endlessRepetitionIsReadToo(String part) throws IOException {
    assertNotNull(read(part.repeat(10_000)).type());
  }

  @Test
  void emptyTextIsAboutNobody() throws IOException {
    Reading reading = read("");
    assertEquals("autre", reading.type().type());
    assertEquals(null, reading.subject().person());
  }
}
