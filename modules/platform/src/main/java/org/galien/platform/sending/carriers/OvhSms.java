package org.galien.platform.sending.carriers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * OVHcloud: {@code POST /sms/{service}/jobs}, signed with the secret of the application, the
 * consumer key and the provider's own time, so that a clock of ours that is wrong changes nothing.
 */
final class OvhSms extends SmsDialect {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Override
  HttpRequest.Builder request(Parcel parcel, SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException {
    String url = gateway.url() + "/sms/" + gateway.account() + "/jobs";
    String body = body(parcel, gateway);
    String time = time(gateway, client);
    return HttpRequest.newBuilder(URI.create(url))
        .header("X-Ovh-Application", gateway.user())
        .header("X-Ovh-Consumer", gateway.consent())
        .header("X-Ovh-Timestamp", time)
        .header("X-Ovh-Signature", signature(gateway, "POST", url, body, time))
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

  private static String time(SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(gateway.url() + "/auth/time")).timeout(PATIENCE).build();
    HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
    String time = answer.body().strip();
    if (answer.statusCode() != 200 || !time.matches("\\d{1,15}")) {
      throw new IOException("no time");
    }
    return time;
  }

  static String signature(SmsGateway gateway, String method, String url, String body, String time) {
    String signed = String.join("+", gateway.secret(), gateway.consent(), method, url, body, time);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));
      return "$1$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
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
