package org.galien.platform.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.TestClock;

/** Sets ways out up, and follows one message. */
final class Desk {

  private final Outgoing outgoing;
  private final SendingSetup setup;
  private final TestClock clock;
  private final Users users;
  private String name = UUID.randomUUID().toString();

  Desk(Services services) {
    outgoing = services.get(Outgoing.class);
    setup = services.get(SendingSetup.class);
    clock = services.get(TestClock.class);
    users = services.get(Users.class);
  }

  void another() {
    name = UUID.randomUUID().toString();
  }

  /** A new one. */
  Actor somebody(Role role) {
    String login = "desk-" + UUID.randomUUID();
    NewUser wanted =
        new NewUser(login, "Essai " + role, "correct horse battery", Set.of(role), "", "", "");
    return new Actor(users.create(wanted), wanted.displayName(), Set.of(role));
  }

  void mailAt(int port) {
    mailAt("127.0.0.1", port, Security.NONE, "", "");
  }

  void mailAt(String host, int port, Security security, String user, String password) {
    change(host, port, security, user, SmsSetup.NONE, new SetupSecrets(password, "", ""));
  }

  void smsAt(String url, boolean once) {
    smsAt(new SmsSetup(SmsForm.GENERAL, url, "", "", "", once), "a token", "");
  }

  void smsAt(SmsSetup sms, String secret, String consent) {
    change("", 1, Security.NONE, "", sms, new SetupSecrets("", secret, consent));
  }

  void quiet(LocalTime from, LocalTime to) {
    SetupView now = setup.view();
    setup.change(
        new SetupView(
            now.mailHost(),
            now.mailPort(),
            now.mailSecurity(),
            now.mailUser(),
            now.mailFrom(),
            now.sms(),
            now.optOutWord(),
            from,
            to),
        SetupSecrets.KEPT);
  }

  private void change(
      String host, int port, Security security, String user, SmsSetup sms, SetupSecrets secrets) {
    setup.change(
        new SetupView(
            host,
            port,
            security,
            user,
            "cabinet@example.org",
            sms,
            "STOP",
            LocalTime.MIDNIGHT,
            LocalTime.MIDNIGHT),
        secrets);
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
        name, "platform.sending.test", to, Facts.NONE, List.of(channel), false, latest);
  }

  OutgoingView view() {
    // In this order: it may move from the second list to the first between two readings.
    List<OutgoingView> others = outgoing.others();
    return Stream.concat(others.stream(), outgoing.open().stream())
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
