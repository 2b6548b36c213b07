package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.sending.carriers.SmsCarrier;
import org.galien.platform.sending.carriers.SmsGateway;
import org.galien.platform.sending.carriers.SmsReply;
import org.galien.platform.sending.carriers.SmsTrouble;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.users.Role;

/**
 * Asks the gateway for what people answered. One that does not tell is asked again by the clock,
 * and said when it lasts; one that never tells any (404) is said where it is set up, and nowhere
 * else.
 */
@ApplicationScoped
public class ReadReplies implements TaskHandler {

  public static final String KIND = "platform.sms-replies";

  private static final String ALERT = "platform.replies-silent";
  private static final String NONE_TOLD = "no-replies";
  private static final Duration LASTING = Duration.ofHours(1);

  /** The first reading; gateways keep answers for some days. */
  private static final Duration BEGIN = Duration.ofDays(7);

  /** What came late to the gateway, and its clock. */
  private static final Duration OVERLAP = Duration.ofDays(2);

  private static final Set<Role> TOLD = Set.of(Role.ADMINISTRATOR, Role.SECRETARY);

  @Inject SendingSetup setup;
  @Inject SmsCarrier sms;
  @Inject ReplyStore store;
  @Inject Alerts alerts;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws InterruptedException {
    read();
  }

  void read() throws InterruptedException {
    Optional<SmsGateway> set = setup.smsGateway();
    if (set.isEmpty()) {
      return;
    }
    SmsGateway gateway = set.get();
    Instant now = clock.instant();
    RepliesState state = store.state();
    try {
      if (!readAll(gateway, since(state, now))) {
        return;
      }
      store.read(now.truncatedTo(ChronoUnit.MICROS));
      if (state.troubleSince() != null) {
        alerts.settle(ALERT, List.of(state.troubleSince().toString()));
      }
    } catch (SmsTrouble trouble) {
      store.troubled(trouble.problem());
      tell(state, trouble.problem(), now);
    }
  }

  /** False when there are more than one reading brings: they come with the next. */
  private boolean readAll(SmsGateway gateway, Instant since)
      throws SmsTrouble, InterruptedException {
    List<SmsReply> fresh = sms.replies(gateway, since, key -> store.knows(once(gateway, key)));
    fresh.forEach(reply -> store.take(once(gateway, key(reply)), reply));
    return fresh.size() < SmsCarrier.MOST_REPLIES;
  }

  private void tell(RepliesState state, String problem, Instant now) {
    Instant silent = state.troubleSince();
    boolean lasts = silent != null && silent.plus(LASTING).isBefore(now);
    if (lasts && !problem.equals(NONE_TOLD)) {
      alerts.raise(
          new AlertDraft(
              ALERT,
              silent.toString(),
              AlertLevel.NOTICE,
              "/reglages.xhtml",
              TOLD,
              Set.of(),
              LASTING));
    }
  }

  /** Gateways that count days or seconds are asked for more than what is new. */
  private static Instant since(RepliesState state, Instant now) {
    Instant from = state.readAt() == null ? now.minus(BEGIN) : state.readAt().minus(OVERLAP);
    return (from.isAfter(now) ? now.minus(BEGIN) : from).truncatedTo(ChronoUnit.SECONDS);
  }

  private static String key(SmsReply reply) {
    return reply.key().isBlank()
        ? reply.from() + " " + reply.at() + " " + reply.words()
        : reply.key();
  }

  private static String once(SmsGateway gateway, String key) {
    try {
      String named = gateway.form() + " " + gateway.url() + " " + gateway.account() + " " + key;
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
