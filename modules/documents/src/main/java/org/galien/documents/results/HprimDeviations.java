package org.galien.documents.results;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where what was read of a file is not what its label says; every field counts. */
final class HprimDeviations {

  private static final List<String> FIELDS =
      List.of(
          "label",
          "code",
          "type",
          "value",
          "operator",
          "value_num",
          "unit",
          "low",
          "high",
          "flag",
          "status",
          "value2",
          "unit2",
          "low2",
          "high2");

  private HprimDeviations() {}

  static List<String> of(JsonObject found, Path labels) throws IOException {
    JsonObject expected;
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(labels))) {
      expected = reader.readObject();
    }
    List<String> told = new ArrayList<>();
    compare("status", found.get("status"), expected.get("expected_status"), told);
    JsonArray reports = expected.getJsonArray("comptes_rendus");
    JsonArray read = found.getJsonArray("comptes_rendus");
    compareSize("comptes_rendus", read.size(), reports.size(), told);
    for (int i = 0; i < Math.min(reports.size(), read.size()); i++) {
      report(read.getJsonObject(i), reports.getJsonObject(i), told);
    }
    return told;
  }

  private static void report(JsonObject found, JsonObject expected, List<String> told) {
    compare(
        "alertes_critiques",
        found.get("alertes_critiques"),
        expected.get("alertes_critiques"),
        told);
    JsonArray results = expected.getJsonArray("results");
    JsonArray read = found.getJsonArray("results");
    compareSize("results", read.size(), results.size(), told);
    for (int i = 0; i < Math.min(results.size(), read.size()); i++) {
      for (String field : FIELDS) {
        compare(
            (i + 1) + " " + field,
            read.getJsonObject(i).get(field),
            results.getJsonObject(i).get(field),
            told);
      }
    }
  }

  private static void compare(String what, JsonValue found, JsonValue expected, List<String> told) {
    boolean numbers = found instanceof JsonNumber && expected instanceof JsonNumber;
    boolean same =
        numbers
            ? number(found).compareTo(number(expected)) == 0
            : found.equals(expected == null ? JsonValue.NULL : expected);
    if (!same) {
      told.add(what + " " + found + " ≠ " + expected);
    }
  }

  private static java.math.BigDecimal number(JsonValue value) {
    return ((JsonNumber) value).bigDecimalValue();
  }

  private static void compareSize(String what, int found, int expected, List<String> told) {
    if (found != expected) {
      told.add(what + " " + found + " ≠ " + expected);
    }
  }
}
