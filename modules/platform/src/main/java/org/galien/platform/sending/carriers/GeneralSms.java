package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * The general form: {@code POST {"to": "+336…", "text": …, "id": key}} with the key as {@code
 * Idempotency-Key} too and the token as a bearer's; the answer's {@code id} is kept.
 */
final class GeneralSms extends SmsDialect {

  @Override
  HttpRequest.Builder request(Parcel parcel, SmsGateway gateway, HttpClient client) {
    String body =
        Json.createObjectBuilder()
            .add("to", parcel.address())
            .add("text", parcel.words())
            .add("id", parcel.key())
            .build()
            .toString();
    return HttpRequest.newBuilder(gateway.url())
        .header("Authorization", "Bearer " + gateway.secret())
        .header("Idempotency-Key", parcel.key())
        .POST(BodyPublishers.ofString(body));
  }

  @Override
  Outcome accepted(JsonObject answer) {
    return Outcome.taken(reference(answer.getString("id", "")));
  }
}
