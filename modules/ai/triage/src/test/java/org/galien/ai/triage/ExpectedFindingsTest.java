package org.galien.ai.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectedFindingsTest {

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }

  private static final JsonObject FOUND =
      json("{'file': 'a.pdf', 'certainty': 'SURE', 'patient': 'P1', 'shown': ['P1', 'P2']}");

  private static Optional<List<String>> compared(String expected) {
    return ExpectedFindings.of(List.of(json(expected)))
        .deviations(FOUND, "Madame\n  ÉLOÏSE Ève, née le 01/02/1960");
  }

  @Test
  void whatIsAsItMustBeSaysNothing() {
    assertEquals(
        Optional.of(List.of()),
        compared(
            "{'file': 'a.pdf', 'patient': 'P1', 'shown': ['P1', 'P2'], 'reading': null,"
                + " 'never': {'certainty': 'NONE'}, 'has': ['Madame ÉLOÏSE'], 'lacks': ['Wlmz']}"));
  }

  @Test
  void everythingThatIsNotIsTold() {
    assertEquals(
        Optional.of(
            List.of(
                "écart : patient attendu \"P2\", trouvé \"P1\"",
                "écart : certainty ne devait pas être \"SURE\"",
                "écart : « Monsieur » n’a pas été lu",
                "écart : « Ève » ne devait pas être gardé")),
        compared(
            "{'file': 'a.pdf', 'patient': 'P2', 'never': {'certainty': 'SURE'},"
                + " 'has': ['Monsieur'], 'lacks': ['Ève']}"));
  }

  @Test
  void fileOfWhichNothingWasSaidIsNotCompared() {
    assertEquals(Optional.empty(), compared("{'file': 'b.pdf', 'patient': 'P1'}"));
  }
}
