package org.galien.ai.runtime;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer looks like: the part of JSON Schema that model servers follow ({@code type},
 * {@code properties}, {@code required}, {@code items}, {@code enum}, {@code maxItems}). Every
 * property is required: a model leaves out what it may.
 */
public final class AnswerShape {

  private final String schema;
  private final JsonObject root;

  private AnswerShape(String schema, JsonObject root) {
    this.schema = schema;
    this.root = root;
  }

  /**
   * @throws IllegalArgumentException when the schema leaves a property optional
   */
  public static AnswerShape of(String schema) {
    JsonObject root = object(schema).orElseThrow(() -> new IllegalArgumentException("No JSON"));
    demandRequired(root);
    return new AnswerShape(schema, root);
  }

  /** The schema as it is handed to the server. */
  public String schema() {
    return schema;
  }

  /**
   * @param answer as the model gave it
   * @return the object, or empty when it is none or not of this shape
   */
  public Optional<JsonObject> read(String answer) {
    return object(answer).filter(o -> matches(root, o));
  }

  private static Optional<JsonObject> object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return Optional.of(reader.readObject());
    } catch (JsonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static void demandRequired(JsonObject schema) {
    if (schema.getString("type", "").equals("object")) {
      JsonObject properties = schema.getJsonObject("properties");
      Set<String> required =
          schema.getJsonArray("required").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toSet());
      if (!required.equals(properties.keySet())) {
        throw new IllegalArgumentException("Every property is required: " + properties.keySet());
      }
      properties.values().forEach(p -> demandRequired(p.asJsonObject()));
    } else if (schema.containsKey("items")) {
      demandRequired(schema.getJsonObject("items"));
    }
  }

  private static boolean matches(JsonObject schema, JsonValue value) {
    if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(value)) {
      return false;
    }
    return switch (schema.getString("type")) {
      case "object" ->
          value instanceof JsonObject o
              && o.keySet().equals(schema.getJsonObject("properties").keySet())
              && o.entrySet().stream()
                  .allMatch(
                      e ->
                          matches(
                              schema.getJsonObject("properties").getJsonObject(e.getKey()),
                              e.getValue()));
      case "array" ->
          value instanceof JsonArray a
              && a.size() <= schema.getInt("maxItems", Integer.MAX_VALUE)
              && a.stream().allMatch(v -> matches(schema.getJsonObject("items"), v));
      case "string" -> value.getValueType() == JsonValue.ValueType.STRING;
      case "integer" -> value.toString().matches("-?\\d{1,9}");
      case "number" -> value.getValueType() == JsonValue.ValueType.NUMBER;
      case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
      default -> false;
    };
  }
}
