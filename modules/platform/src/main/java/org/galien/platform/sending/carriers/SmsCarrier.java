package org.galien.platform.sending.carriers;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a short message to a gateway, in the gateway's form. */
@ApplicationScoped
public class SmsCarrier {

  /** In one reading, about; the rest comes with the next. */
  public static final int MOST_REPLIES = 200;

  private static final Logger LOG = LoggerFactory.getLogger(SmsCarrier.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Map<SmsForm, SmsDialect> DIALECTS =
      Map.of(
          SmsForm.GENERAL, new GeneralSms(),
          SmsForm.OVH, new OvhSms(),
          SmsForm.BREVO, new BrevoSms());
  private static final Map<SmsForm, SmsReplies> REPLIES =
      Map.of(
          SmsForm.GENERAL, new GeneralReplies(),
          SmsForm.OVH, new OvhReplies(),
          SmsForm.BREVO, new BrevoReplies());

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  public Outcome carry(Parcel parcel, SmsGateway gateway) throws InterruptedException {
    SmsDialect dialect = DIALECTS.get(gateway.form());
    Optional<HttpRequest> request = request(dialect, parcel, gateway);
    if (request.isEmpty()) {
      return Outcome.later("unreachable");
    }
    try {
      return dialect.judged(client.send(request.get(), BodyHandlers.ofString()), gateway, client);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return Outcome.later("unreachable");
    } catch (IOException e) {
      LOG.info("SMS {} to {}: {}", parcel.key(), gateway, e.getClass().getSimpleName());
      return SmsDialect.doubtful(gateway);
    }
  }

  /**
   * What people answered.
   *
   * @param since what came before may be left out
   * @param known those that were read already, by their key
   * @throws SmsTrouble when the gateway does not tell
   */
  public List<SmsReply> replies(SmsGateway gateway, Instant since, Predicate<String> known)
      throws SmsTrouble, InterruptedException {
    try {
      return REPLIES.get(gateway.form()).read(gateway, since, known, client);
    } catch (SmsTrouble trouble) {
      throw trouble;
    } catch (IOException e) {
      LOG.info("Answers from {}: {}", gateway, e.getClass().getSimpleName());
      throw new SmsTrouble("unreachable");
    } catch (ClassCastException notOurs) {
      throw new SmsTrouble("no-replies");
    }
  }

  /** Empty when what has to be asked before was not answered. */
  private Optional<HttpRequest> request(SmsDialect dialect, Parcel parcel, SmsGateway gateway)
      throws InterruptedException {
    try {
      return Optional.of(
          dialect
              .request(parcel, gateway, client)
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .build());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
