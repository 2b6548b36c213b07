package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;

/** How one gateway is asked, and what its answers mean. */
abstract class SmsDialect {

  /** Whatever is asked here sends nothing: when it fails, nothing left. */
  abstract HttpRequest.Builder request(Parcel parcel, SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException;

  /** What an answer of success says. */
  abstract Outcome accepted(JsonObject answer);

  /** Whether the provider's own account of the practice says that there is no credit left. */
  boolean spent(SmsGateway gateway, HttpClient client) throws InterruptedException {
    return false;
  }

  Outcome judged(HttpResponse<String> answer, SmsGateway gateway, HttpClient client)
      throws InterruptedException {
    int status = answer.statusCode();
    JsonObject body = read(answer.body());
    if (status / 100 == 2) {
      return accepted(body);
    }
    boolean refused = status / 100 == 4 && status != 408 && status != 429;
    if (status == 402 || (refused && (says(body, "credit") || spent(gateway, client)))) {
      return Outcome.later("credit");
    }
    return switch (status) {
      case 401, 403 -> Outcome.later("password");
      case 429, 503 -> Outcome.later("busy");
      default ->
          status / 100 == 5 || status == 408 ? doubtful(gateway) : Outcome.refused("refused");
    };
  }

  /** Asking again is harmless only where the gateway knows the key. */
  static Outcome doubtful(SmsGateway gateway) {
    return gateway.once() ? Outcome.later("cut-off") : Outcome.unsure("cut-off");
  }

  private static boolean says(JsonObject body, String word) {
    String said = body.getString("message", "") + " " + body.getString("code", "");
    return said.toLowerCase(Locale.ROOT).contains(word);
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException | ClassCastException | IllegalStateException notOurs) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  static String reference(Object id) {
    String text = String.valueOf(id);
    return text.isEmpty() || text.length() > 200 ? null : text;
  }
}
