package org.galien.platform.sending.carriers;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * OVHcloud: {@code GET /sms/{service}/incoming} gives numbers, {@code …/incoming/{id}} each answer.
 * Only what left with a short number of OVHcloud's can be answered, for 48 hours.
 */
final class OvhReplies extends SmsReplies {

  @Override
  List<SmsReply> read(SmsGateway gateway, Instant since, Predicate<String> known, HttpClient client)
      throws IOException, InterruptedException {
    String incoming = gateway.url() + "/sms/" + gateway.account() + "/incoming";
    JsonStructure numbers =
        ask(signed(incoming + "?creationDatetime.from=" + since, gateway, client), client);
    if (!(numbers instanceof JsonArray all)) {
      throw new SmsTrouble("no-replies");
    }
    List<String> fresh =
        all.stream()
            .map(JsonValue::toString)
            .filter(number -> number.matches("\\d{1,18}") && !known.test(number))
            .limit(SmsCarrier.MOST_REPLIES)
            .toList();
    List<SmsReply> replies = new ArrayList<>();
    for (String number : fresh) {
      if (ask(signed(incoming + "/" + number, gateway, client), client)
          instanceof JsonObject reply) {
        replies.add(
            new SmsReply(
                number,
                number(text(reply, "sender")),
                text(reply, "message"),
                moment(text(reply, "creationDatetime"))));
      }
    }
    return replies;
  }

  private static HttpRequest.Builder signed(String url, SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException {
    return OvhSignature.on(
        HttpRequest.newBuilder(URI.create(url)), "GET", url, "", gateway, client);
  }
}
