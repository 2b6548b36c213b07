package org.galien.platform.sending.carriers;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Brevo: the events of kind « replies » of the last days, {@code GET
 * /transactionalSMS/statistics/events} beside the address to which messages are posted, oldest
 * first.
 */
final class BrevoReplies extends SmsReplies {

  private static final int PAGE = 100;
  private static final int MOST_PAGES = 20;

  @Override
  List<SmsReply> read(SmsGateway gateway, Instant since, Predicate<String> known, HttpClient client)
      throws IOException, InterruptedException {
    List<SmsReply> fresh = new ArrayList<>();
    for (int page = 0; page < MOST_PAGES && fresh.size() < SmsCarrier.MOST_REPLIES; page++) {
      JsonArray events = page(gateway, since, page, client);
      events.getValuesAs(JsonObject.class).stream()
          .filter(event -> !text(event, "reply").isBlank())
          .map(BrevoReplies::reply)
          .filter(reply -> !known.test(reply.key()))
          .forEach(fresh::add);
      if (events.size() < PAGE) {
        break;
      }
    }
    return fresh;
  }

  private static JsonArray page(SmsGateway gateway, Instant since, int page, HttpClient client)
      throws IOException, InterruptedException {
    LocalDate from = LocalDate.ofInstant(since, ZoneOffset.UTC);
    String query =
        "?event=replies&sort=asc&limit=%d&offset=%d&startDate=%s&endDate=%s"
            .formatted(PAGE, page * PAGE, from, LocalDate.now(ZoneOffset.UTC));
    URI asked = gateway.url().resolve("statistics/events" + query);
    JsonStructure answer =
        ask(HttpRequest.newBuilder(asked).header("api-key", gateway.secret()), client);
    if (!(answer instanceof JsonObject told)) {
      throw new SmsTrouble("no-replies");
    }
    // Without any it says nothing at all.
    return told.containsKey("events") ? told.getJsonArray("events") : JsonArray.EMPTY_JSON_ARRAY;
  }

  /** It has no number of its own: two answers to one message differ by their moment. */
  private static SmsReply reply(JsonObject event) {
    String date = text(event, "date");
    return new SmsReply(
        text(event, "messageId") + " " + date,
        number(text(event, "phoneNumber")),
        text(event, "reply"),
        moment(date));
  }
}
