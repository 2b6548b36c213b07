package org.galien.platform.sending.carriers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a short message to a gateway in the general form: {@code POST {"to": "+336…", "text": …,
 * "id": key}} with the key as {@code Idempotency-Key} too; the answer's {@code id} is kept.
 */
@ApplicationScoped
public class SmsCarrier {

  private static final Logger LOG = LoggerFactory.getLogger(SmsCarrier.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public Outcome carry(Parcel parcel, SmsGateway gateway) throws InterruptedException {
    try {
      return judged(client.send(request(parcel, gateway), BodyHandlers.ofString()), gateway);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return Outcome.later("unreachable");
    } catch (IOException e) {
      LOG.info("SMS {} to {}: {}", parcel.key(), gateway, e.getClass().getSimpleName());
      return doubtful(gateway);
    }
  }

  private static HttpRequest request(Parcel parcel, SmsGateway gateway) {
    String body =
        Json.createObjectBuilder()
            .add("to", parcel.address())
            .add("text", parcel.words())
            .add("id", parcel.key())
            .build()
            .toString();
    return HttpRequest.newBuilder(gateway.url())
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + gateway.token())
        .header("Idempotency-Key", parcel.key())
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static Outcome judged(HttpResponse<String> answer, SmsGateway gateway) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return Outcome.taken(reference(answer.body()));
    }
    return switch (status) {
      case 401, 403 -> Outcome.later("password");
      case 429, 503 -> Outcome.later("busy");
      default ->
          status / 100 == 5 || status == 408 ? doubtful(gateway) : Outcome.refused("refused");
    };
  }

  /** Asking again is harmless only where the gateway knows the key. */
  private static Outcome doubtful(SmsGateway gateway) {
    return gateway.once() ? Outcome.later("cut-off") : Outcome.unsure("cut-off");
  }

  private static String reference(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      String id = reader.readObject().getString("id", null);
      return id == null || id.length() > 200 ? null : id;
    } catch (JsonException | ClassCastException | IllegalStateException notOurs) {
      return null;
    }
  }
}
