package org.galien.ai.triage;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import org.galien.ai.triage.rules.Place;
import org.galien.ai.triage.rules.PracticeRule;

/** Rows of the practice's rules as the JSON of their column, and back. */
final class StoredPracticeRules {
  private StoredPracticeRules() {}

  static String json(List<PracticeRule> rules) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (PracticeRule rule : rules) {
      JsonObjectBuilder row =
          Json.createObjectBuilder()
              .add("on", rule.on())
              .add("place", rule.place().name())
              .add("words", rule.words())
              .add("urgent", rule.urgent());
      if (rule.type() != null) {
        row.add("type", rule.type());
      }
      if (rule.recipient() != null) {
        row.add("recipient", rule.recipient());
      }
      array.add(row);
    }
    return array.build().toString();
  }

  static List<PracticeRule> rules(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(StoredPracticeRules::rule)
          .toList();
    }
  }

  private static PracticeRule rule(JsonObject row) {
    JsonNumber recipient = row.getJsonNumber("recipient");
    return new PracticeRule(
        row.getBoolean("on"),
        Place.valueOf(row.getString("place")),
        row.getString("words"),
        row.getString("type", null),
        row.getBoolean("urgent"),
        recipient == null ? null : recipient.longValue());
  }
}
