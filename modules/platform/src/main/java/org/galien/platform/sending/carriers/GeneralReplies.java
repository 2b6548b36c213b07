package org.galien.platform.sending.carriers;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * The general form: {@code GET …?since=2026-11-27T08:00:00Z} at the address to which messages are
 * posted, with the same token; {@code {"replies": [{"id": …, "from": "+336…", "text": …, "at":
 * …}]}}. A gateway that answers 404 tells nothing.
 */
final class GeneralReplies extends SmsReplies {

  @Override
  List<SmsReply> read(SmsGateway gateway, Instant since, Predicate<String> known, HttpClient client)
      throws IOException, InterruptedException {
    String url = gateway.url().toString();
    URI asked = URI.create(url + (url.contains("?") ? "&" : "?") + "since=" + since);
    JsonStructure answer =
        ask(
            HttpRequest.newBuilder(asked).header("Authorization", "Bearer " + gateway.secret()),
            client);
    if (!(answer instanceof JsonObject told) || !told.containsKey("replies")) {
      throw new SmsTrouble("no-replies");
    }
    return told.getJsonArray("replies").getValuesAs(JsonObject.class).stream()
        .map(GeneralReplies::reply)
        .filter(reply -> !known.test(reply.key()))
        .limit(SmsCarrier.MOST_REPLIES)
        .toList();
  }

  private static SmsReply reply(JsonObject one) {
    return new SmsReply(
        text(one, "id"), number(text(one, "from")), text(one, "text"), moment(text(one, "at")));
  }
}
