package org.galien.platform.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.TestClock;

/** Sets ways out up, and follows one message. */
final class Desk {

  private final Outgoing outgoing;
  private final SendingSetup setup;
  private final TestClock clock;
  private String name = UUID.randomUUID().toString();

  Desk(Services services) {
    outgoing = services.get(Outgoing.class);
    setup = services.get(SendingSetup.class);
    clock = services.get(TestClock.class);
  }

  void another() {
    name = UUID.randomUUID().toString();
  }

  void mailAt(int port) {
    change(port, "", false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  void smsAt(String url, boolean once) {
    change(1, url, once, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  void quiet(LocalTime from, LocalTime to) {
    change(1, "", false, from, to);
  }

  private void change(int port, String sms, boolean once, LocalTime from, LocalTime to) {
    SetupView wanted =
        new SetupView(
            "127.0.0.1", port, Security.NONE, "", "cabinet@example.org", sms, once, from, to);
    setup.change(wanted, "", "a token");
  }

  OutgoingDraft mail(String address) {
    return draft(new Recipient(name, address, "", null, Locale.FRENCH), Channel.EMAIL);
  }

  OutgoingDraft sms(String phone) {
    return draft(new Recipient(name, "", phone, null, Locale.FRENCH), Channel.SMS);
  }

  private OutgoingDraft draft(Recipient to, Channel channel) {
    Instant latest = clock.instant().plus(Duration.ofDays(2));
    return new OutgoingDraft(
        name, "platform.sending.test", to, Facts.NONE, List.of(channel), latest);
  }

  OutgoingView view() {
    return Stream.concat(outgoing.open().stream(), outgoing.others().stream())
        .filter(message -> message.recipient().equals(name))
        .findFirst()
        .orElseThrow();
  }

  void await(SendingState state) {
    Eventually.waitUntil("message is " + state, () -> view().state() == state);
  }

  void awaitProblem(String problem) {
    Eventually.waitUntil("problem " + problem, () -> problem.equals(view().problem()));
  }
}
