package org.galien.ai.triage;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.galien.platform.messages.Messages;

/** Counts predictions against labels, measure by measure, wherever a label is there. */
final class EvaluationMeasures {
  private static final class Count {
    int hits;
    int all;

    @Override
    public String toString() {
      return all == 0
          ? "0/0"
          : String.format(Locale.FRENCH, "%d/%d (%.1f %%)", hits, all, 100.0 * hits / all);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  void add(JsonObject label, JsonObject prediction) {
    same("type", "type", label, prediction);
    same("subtype", "subtype", label, prediction);
    if (label.containsKey("expected_patient_id")) {
      patient(text(label, "expected_patient_id"), text(prediction, "patient_id"));
    }
    if (label.containsKey("urgent")) {
      boolean expected = label.getBoolean("urgent");
      count(expected ? "urgent" : "false-alarm", prediction.getBoolean("urgent"));
    }
    if (label.containsKey("dates_acceptables")) {
      count("date", label.getJsonArray("dates_acceptables").contains(value(prediction)));
    }
  }

  /** A document without a date is rightly read as having none. */
  private static JsonValue value(JsonObject prediction) {
    return prediction.getOrDefault("date_document", JsonValue.NULL);
  }

  private void same(String measure, String field, JsonObject label, JsonObject prediction) {
    if (label.containsKey(field)) {
      count(measure, Objects.equals(text(label, field), text(prediction, field)));
    }
  }

  private void patient(String expected, String found) {
    count("wrong", found != null && !found.equals(expected));
    count(expected == null ? "abstention" : "recall", Objects.equals(expected, found));
  }

  private void count(String measure, boolean hit) {
    Count count = counts.computeIfAbsent(measure, m -> new Count());
    count.all++;
    count.hits += hit ? 1 : 0;
  }

  /** Prints what was counted; nothing for a folder without labels. */
  void print(PrintStream report) {
    for (String measure :
        new String[] {"type", "subtype", "wrong", "recall", "abstention", "date"}) {
      if (counts.containsKey(measure)) {
        report.println(
            Messages.text(Locale.FRENCH, "triage.eval." + measure, counts.get(measure).toString()));
      }
    }
    if (counts.containsKey("urgent") || counts.containsKey("false-alarm")) {
      report.println(
          Messages.text(
              Locale.FRENCH, "triage.eval.urgent", shown("urgent"), shown("false-alarm")));
    }
  }

  private String shown(String measure) {
    return counts.getOrDefault(measure, new Count()).toString();
  }

  private static String text(JsonObject object, String field) {
    JsonValue value = object.get(field);
    return value instanceof JsonString string ? string.getString() : null;
  }
}
