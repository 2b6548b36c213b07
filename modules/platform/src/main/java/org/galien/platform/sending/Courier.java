package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.sending.carriers.MailCarrier;
import org.galien.platform.sending.carriers.Outcome;
import org.galien.platform.sending.carriers.Parcel;
import org.galien.platform.sending.carriers.SmsCarrier;
import org.galien.platform.sending.carriers.SmsGateway;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultUnreadable;

/**
 * Takes what is due to its gateway, one message a task. That it is on its way is written down
 * before, and what became of it after; between the two only the gateway knows.
 */
@ApplicationScoped
public class Courier implements TaskHandler {

  static final String KIND = "platform.send";

  /** One message is tried for less than a minute. */
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Inject OutgoingStore store;
  @Inject SendingSetup setup;
  @Inject OptOuts optOuts;
  @Inject MailCarrier mail;
  @Inject SmsCarrier sms;
  @Inject TaskQueue tasks;
  @Inject Vault vault;
  @Inject Clock clock;

  static TaskRequest task(OutgoingEntity row) {
    return new TaskRequest(KIND, String.valueOf(row.id), row.attempts);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Duration timeLimit() {
    return LIMIT;
  }

  /** What waited for its time; called by the clock. */
  public void dispatch() {
    tasks.enqueueAll(store.due().stream().map(Courier::task).toList());
  }

  void begin(@Observes ApplicationStarted started) {
    boolean once = setup.smsGateway().map(SmsGateway::once).orElse(false);
    store.interrupted(once ? Channel.SMS : null);
  }

  @Override
  public void run(TaskRun run) throws InterruptedException, IOException {
    long id = Long.parseLong(run.subject());
    Optional<OutgoingEntity> claimed = store.claim(id, earliest());
    if (claimed.isEmpty()) {
      return;
    }
    OutgoingEntity row = claimed.get();
    if (optOuts.concerns(row.patient, row.address)) {
      store.fail(row.id, "opted-out");
      return;
    }
    Outcome outcome;
    try {
      outcome = carry(row);
    } catch (VaultUnreadable e) {
      outcome = Outcome.refused("attachment");
    } catch (RuntimeException | IOException | InterruptedException e) {
      store.end(row.id, Outcome.unsure("cut-off"));
      throw e;
    }
    store.end(row.id, outcome);
  }

  private Outcome carry(OutgoingEntity row) throws InterruptedException, IOException {
    Parcel parcel = new Parcel(row.gatewayKey, row.address, row.title, row.words, attachment(row));
    Optional<Outcome> outcome = Optional.empty();
    if (row.channel == Channel.EMAIL) {
      outcome = setup.mailServer().map(server -> mail.carry(parcel, server));
    } else if (row.channel == Channel.SMS) {
      Optional<SmsGateway> gateway = setup.smsGateway();
      outcome = gateway.isEmpty() ? outcome : Optional.of(sms.carry(parcel, gateway.get()));
    }
    return outcome.orElseGet(() -> Outcome.refused("no-gateway"));
  }

  private byte[] attachment(OutgoingEntity row) throws IOException {
    if (row.attachment == null) {
      return null;
    }
    try (InputStream file = vault.open(new VaultKey(row.attachment))) {
      return file.readAllBytes();
    }
  }

  /** When a message may leave. */
  Instant earliest() {
    return setup.quietHours().next(clock.instant(), clock.getZone());
  }
}
