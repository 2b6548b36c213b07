package org.galien.prescriptions;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Lines as JSON: what scripts send, and what a favourite is kept as. */
public final class LineJson {

  private LineJson() {}

  /**
   * @param lines each with {@code cis}, {@code label}, {@code typed}, {@code asWritten}, {@code
   *     ald}, {@code secured}, {@code overlap}, {@code fixed}, {@code kind}; what is left out is
   *     empty or false
   * @throws IllegalArgumentException for what no screen sends
   */
  public static List<LineDraft> read(JsonArray lines) {
    return lines.stream()
        .map(
            value -> {
              if (value instanceof JsonObject line) {
                return line(line);
              }
              throw new IllegalArgumentException("no line");
            })
        .toList();
  }

  static List<LineDraft> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return read(reader.readArray());
    }
  }

  static String text(List<LineDraft> lines) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (LineDraft line : lines) {
      array.add(
          Json.createObjectBuilder()
              .add("cis", line.cis())
              .add("label", line.label())
              .add("typed", line.typed())
              .add("asWritten", line.asWritten())
              .add("secured", line.secured())
              .add("fixed", line.fixed().code())
              .add("kind", line.kind().name()));
    }
    return array.build().toString();
  }

  private static LineDraft line(JsonObject line) {
    String cis = line.getString("cis", "");
    if (!cis.matches("|\\d{8}")) {
      throw new IllegalArgumentException("no code of a drug");
    }
    return new LineDraft(
        cis,
        line.getString("label", ""),
        line.getString("typed", ""),
        line.getBoolean("asWritten", false),
        line.getBoolean("ald", false),
        line.getBoolean("secured", false),
        line.getBoolean("overlap", false),
        Fixed.of(line.getString("fixed", "")),
        kind(line.getString("kind", "")));
  }

  private static LineKind kind(String name) {
    return name.isEmpty() ? LineKind.DRUG : LineKind.valueOf(name);
  }
}
