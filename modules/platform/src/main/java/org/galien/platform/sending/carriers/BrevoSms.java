package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Brevo: one transactional message a request, the key of the account in a header. */
final class BrevoSms extends SmsDialect {

  @Override
  HttpRequest.Builder request(Parcel parcel, SmsGateway gateway, HttpClient client) {
    String body =
        Json.createObjectBuilder()
            .add("sender", gateway.sender())
            .add("recipient", parcel.address().substring(1))
            .add("content", parcel.words())
            .add("type", "transactional")
            .add("tag", parcel.key())
            .add("unicodeEnabled", true)
            .build()
            .toString();
    return HttpRequest.newBuilder(gateway.url())
        .header("api-key", gateway.secret())
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  @Override
  Outcome accepted(JsonObject answer) {
    return Outcome.taken(reference(answer.getOrDefault("messageId", Json.createValue(""))));
  }
}
