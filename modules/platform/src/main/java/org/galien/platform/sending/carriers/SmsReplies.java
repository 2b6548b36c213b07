package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one gateway is asked for what people answered: the practice's server is reached by nobody, so
 * it asks by itself.
 */
abstract class SmsReplies {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * @param since what came before may be left out
   * @param known those that were read already, by their key
   * @throws SmsTrouble when the gateway does not tell
   */
  abstract List<SmsReply> read(
      SmsGateway gateway, Instant since, Predicate<String> known, HttpClient client)
      throws IOException, InterruptedException;

  static JsonStructure ask(HttpRequest.Builder request, HttpClient client)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            request.header("Accept", "application/json").timeout(PATIENCE).GET().build(),
            BodyHandlers.ofString());
    switch (answer.statusCode()) {
      case 200 -> {
        // Read below.
      }
      case 401, 403 -> throw new SmsTrouble("password");
      case 404, 405, 501 -> throw new SmsTrouble("no-replies");
      case 429, 503 -> throw new SmsTrouble("busy");
      default -> throw new SmsTrouble("unreachable");
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.read();
    } catch (JsonException | IllegalStateException notOurs) {
      throw new SmsTrouble("no-replies");
    }
  }

  /** Whether it stands as text or as a number; empty when it does not. */
  static String text(JsonObject object, String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case STRING -> object.getString(name);
      case NUMBER -> value.toString();
      default -> "";
    };
  }

  /** With or without the « + » of an international number. */
  static String number(String given) {
    return given.matches("[1-9]\\d{7,14}") ? "+" + given : given;
  }

  static Instant moment(String given) {
    try {
      return OffsetDateTime.parse(given).toInstant();
    } catch (DateTimeParseException other) {
      return null;
    }
  }
}
