package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** OVHcloud: {@code POST /sms/{service}/jobs}, see {@link OvhSignature}. */
final class OvhSms extends SmsDialect {

  @Override
  HttpRequest.Builder request(Parcel parcel, SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException {
    String url = gateway.url() + "/sms/" + gateway.account() + "/jobs";
    String body = body(parcel, gateway);
    return OvhSignature.on(
            HttpRequest.newBuilder(URI.create(url)), "POST", url, body, gateway, client)
        .POST(BodyPublishers.ofString(body));
  }

  private static String body(Parcel parcel, SmsGateway gateway) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("receivers", Json.createArrayBuilder().add(parcel.address()))
            .add("message", parcel.words())
            .add("charset", "UTF-8")
            .add("tag", parcel.key().substring(0, 8))
            // No advertisement: no word is added, and it leaves at once.
            .add("noStopClause", true);
    return (gateway.sender().isEmpty()
            ? body.add("senderForResponse", true)
            : body.add("sender", gateway.sender()))
        .build()
        .toString();
  }

  /** No document says by which error it refuses then; how much is left it tells when asked. */
  @Override
  boolean spent(SmsGateway gateway, HttpClient client) throws InterruptedException {
    String url = gateway.url() + "/sms/" + gateway.account();
    try {
      HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(url));
      JsonStructure told =
          SmsReplies.ask(OvhSignature.on(asked, "GET", url, "", gateway, client), client);
      return told instanceof JsonObject account
          && account.get("creditsLeft") instanceof JsonNumber left
          && left.doubleValue() < 1;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** It answers with success, too, when it sends nothing to a number. */
  @Override
  Outcome accepted(JsonObject answer) {
    JsonArray refused = answer.getJsonArray("invalidReceivers");
    if (refused != null && !refused.isEmpty()) {
      return Outcome.refused("refused");
    }
    JsonArray ids = answer.getJsonArray("ids");
    JsonValue id = ids == null || ids.isEmpty() ? null : ids.getFirst();
    return id == null ? Outcome.unsure("cut-off") : Outcome.taken(reference(id));
  }
}
