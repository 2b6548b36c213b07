package org.galien.ai.runtime.choice;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What an evaluation measured, as one line that {@code ./galien eval} prints and the page of models
 * takes.
 *
 * @param task as the gateway names it
 * @param engine digest of the model, or name and version of a deterministic engine
 * @param set name of the cases
 * @param score 0 to 1
 * @param cases how many were counted, at least one
 * @param forbidden how often something was said that must not be
 */
public record ScoreLine(
    String task, String engine, String set, double score, int cases, int forbidden, LocalDate day) {

  private static final int LONGEST = 120;

  public String text() {
    return Json.createObjectBuilder()
        .add("task", task)
        .add("engine", engine)
        .add("set", set)
        .add("score", Math.floor(score * 1_000) / 1_000)
        .add("cases", cases)
        .add("forbidden", forbidden)
        .add("day", day.toString())
        .build()
        .toString();
  }

  /** Empty for what is no such line. */
  public static Optional<ScoreLine> parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      ScoreLine line =
          new ScoreLine(
              json.getString("task"),
              json.getString("engine"),
              json.getString("set"),
              ((JsonNumber) json.getJsonNumber("score")).doubleValue(),
              json.getInt("cases"),
              json.getInt("forbidden"),
              LocalDate.parse(json.getString("day")));
      return Optional.of(line).filter(ScoreLine::sound);
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | DateTimeParseException notALine) {
      return Optional.empty();
    }
  }

  private boolean sound() {
    boolean named =
        !task.isBlank()
            && task.length() <= 60
            && !engine.isBlank()
            && engine.length() <= LONGEST
            && !set.isBlank()
            && set.length() <= LONGEST;
    return named && score >= 0 && score <= 1 && cases > 0 && forbidden >= 0;
  }

  ScoreView view() {
    return new ScoreView(set, score, cases, forbidden, day);
  }
}
