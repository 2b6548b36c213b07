package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.sending.carriers.ShortPatience;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.OddMailServer;
import org.galien.standalone.testing.OddMailServer.Habit;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class MailOutIT {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Outgoing outgoing;
  private final OutgoingStore store;
  private final OptOuts optOuts;
  private final TestClock clock;
  private final Desk desk;

  MailOutIT(Services services) {
    outgoing = services.get(Outgoing.class);
    store = services.get(OutgoingStore.class);
    optOuts = services.get(OptOuts.class);
    clock = services.get(TestClock.class);
    desk = new Desk(services);
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void aMessageIsHandedToTheMailServerOnceHoweverOftenItIsAskedFor() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      desk.mailAt(server.getSmtp().getPort());
      outgoing.send(desk.mail("accents@example.org"));
      outgoing.send(desk.mail("accents@example.org"));
      desk.await(SendingState.SENT);
      assertEquals(1, server.getReceivedMessages().length);
      MimeMessage got = server.getReceivedMessages()[0];
      assertEquals("Message d’essai", got.getSubject());
      assertTrue(got.getContent().toString().contains("Il n’y a rien à faire"));
      assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
      assertTrue(got.getMessageID().endsWith("@galien>"));
    } finally {
      server.stop();
    }
  }

  @Test
  void anAddressThatTheServerRefusesIsToBeCalled() throws Exception {
    try (OddMailServer server = new OddMailServer(Habit.REFUSES_THE_ADDRESS)) {
      desk.mailAt(server.port());
      outgoing.send(desk.mail("nobody@example.org"));
      desk.await(SendingState.FAILED);
      assertEquals("refused", desk.view().problem());
      outgoing.handled(desk.view().id());
      assertEquals(SendingState.HANDLED, desk.view().state());
      assertThrows(AlreadyHandled.class, () -> outgoing.handled(desk.view().id()));
    }
  }

  @Test
  void aServerThatIsBusyDiesEarlyOrIsNotThereIsTriedLater() throws Exception {
    for (Habit habit : List.of(Habit.IS_BUSY, Habit.DIES_BEFORE_THE_TEXT)) {
      try (OddMailServer server = new OddMailServer(habit)) {
        desk.mailAt(server.port());
        desk.another();
        outgoing.send(desk.mail("somebody@example.org"));
        desk.awaitProblem("unreachable");
        assertEquals(SendingState.PENDING, desk.view().state());
        assertTrue(desk.view().dueAt().isAfter(clock.instant().plusSeconds(30)));
      }
    }
    // Its port is closed now.
    desk.another();
    outgoing.send(desk.mail("somebody@example.org"));
    desk.awaitProblem("unreachable");
    assertEquals(SendingState.PENDING, desk.view().state());
  }

  @Test
  void whatAServerTookAndNeverAcknowledgedIsAPersonsQuestion() throws Exception {
    try (OddMailServer server = new OddMailServer(Habit.DIES_AFTER_THE_TEXT)) {
      desk.mailAt(server.port());
      outgoing.send(desk.mail("somebody@example.org"));
      desk.await(SendingState.UNSURE);
      assertEquals(1, server.texts());
      outgoing.again(desk.view().id());
      Eventually.waitUntil("sent again by a person", () -> server.texts() == 2);
      desk.await(SendingState.UNSURE);
    }
  }

  @Test
  void aServerThatHangsIsLeftInTimeAndTriedLaterUnlessItHasTheText() throws Exception {
    try (ShortPatience patience = new ShortPatience()) {
      try (OddMailServer server = new OddMailServer(Habit.HANGS)) {
        desk.mailAt(server.port());
        outgoing.send(desk.mail("somebody@example.org"));
        desk.awaitProblem("unreachable");
        assertEquals(SendingState.PENDING, desk.view().state());
      }
      try (OddMailServer server = new OddMailServer(Habit.HANGS_AFTER_THE_TEXT)) {
        desk.mailAt(server.port());
        desk.another();
        outgoing.send(desk.mail("somebody@example.org"));
        desk.await(SendingState.UNSURE);
      }
    }
  }

  @Test
  void aCarefulServerIsSpokenToByTlsWithAPasswordOnly() throws Exception {
    TlsMail.context();
    try (OddMailServer server = new OddMailServer(Habit.IS_CAREFUL, TlsMail.context())) {
      desk.mailAt("127.0.0.1", server.port(), Security.STARTTLS, "cabinet", "a password");
      outgoing.send(desk.mail("somebody@example.org"));
      desk.await(SendingState.SENT);
      // A name that its certificate does not bear.
      desk.mailAt("127.0.0.2", server.port(), Security.STARTTLS, "cabinet", "a password");
      desk.another();
      outgoing.send(desk.mail("somebody@example.org"));
      desk.awaitProblem("unreachable");
      assertEquals(1, server.texts());
    }
    try (OddMailServer server = new OddMailServer(Habit.DIES_AFTER_THE_TEXT)) {
      // It offers no STARTTLS: nothing is said in clear.
      desk.mailAt("127.0.0.1", server.port(), Security.STARTTLS, "cabinet", "a password");
      desk.another();
      outgoing.send(desk.mail("somebody@example.org"));
      desk.awaitProblem("unreachable");
      assertEquals(0, server.texts());
    }
  }

  @Test
  void aServerOfTlsTakesMailFromWhoKnowsThePassword() throws Exception {
    TlsMail.context();
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    server.setUser("cabinet@example.org", "cabinet", "a password");
    server.start();
    try {
      int port = server.getSmtps().getPort();
      desk.mailAt("localhost", port, Security.TLS, "cabinet", "a password");
      outgoing.send(desk.mail("somebody@example.org"));
      desk.await(SendingState.SENT);
      desk.mailAt("localhost", port, Security.TLS, "cabinet", "another one");
      desk.another();
      outgoing.send(desk.mail("somebody@example.org"));
      desk.awaitProblem("password");
      assertEquals(1, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }

  @Test
  void whatWasOnItsWayWhenTheServerDiedIsNotSentAgainByItself() {
    clock.stopAt(LocalDateTime.of(2026, 11, 27, 22, 30));
    desk.mailAt(1);
    desk.quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));
    outgoing.send(desk.mail("somebody@example.org"));
    clock.stopAt(LocalDateTime.of(2026, 11, 28, 9, 0));
    assertTrue(store.claim(desk.view().id(), clock.instant()).isPresent());
    store.interrupted(Channel.SMS);
    assertEquals(SendingState.UNSURE, desk.view().state());
    assertTrue(store.claim(desk.view().id(), clock.instant()).isEmpty());
  }

  @Test
  void nothingLeavesInQuietHours() {
    clock.stopAt(LocalDateTime.of(2026, 11, 27, 22, 30));
    desk.mailAt(1);
    desk.quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));
    outgoing.send(desk.mail("somebody@example.org"));
    assertEquals(
        LocalDateTime.of(2026, 11, 28, 8, 0), LocalDateTime.ofInstant(desk.view().dueAt(), PARIS));
    assertTrue(store.claim(desk.view().id(), clock.instant()).isEmpty());
  }

  @Test
  void whoOptedOutOrHasNoAddressIsOnTheListOfWhoIsToBeCalled() {
    desk.mailAt(1);
    optOuts.address("Never@Example.org", true);
    outgoing.send(desk.mail("never@example.org"));
    assertEquals("opted-out", desk.view().problem());
    desk.another();
    outgoing.send(desk.mail("not an address"));
    assertEquals("no-address", desk.view().problem());
    assertEquals(Channel.LIST, desk.view().channel());
    assertThrows(NothingToCarry.class, () -> outgoing.again(desk.view().id()));
  }
}
