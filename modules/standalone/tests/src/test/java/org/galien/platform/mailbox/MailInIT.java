package org.galien.platform.mailbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.sending.Channel;
import org.galien.platform.sending.Facts;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingDraft;
import org.galien.platform.sending.Recipient;
import org.galien.platform.sending.TlsMail;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.sending.carriers.ShortPatience;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Against an IMAP server in this process, in clear and by TLS, and against sockets that are odd.
 */
@ExtendWith(Standalone.class)
class MailInIT {

  private static final byte[] LETTER = "%PDF-1.4 a letter".getBytes(StandardCharsets.US_ASCII);
  private static GreenMail server;

  private final Mailbox mailbox;
  private final MailboxTrial trial;
  private final FetchMail fetch;
  private final MailBag bag;
  private final AlertBoard board;
  private final Outgoing outgoing;
  private final TestClock clock;
  private GreenMailUser user;
  private String login;

  MailInIT(Services services) {
    mailbox = services.get(Mailbox.class);
    trial = services.get(MailboxTrial.class);
    fetch = services.get(FetchMail.class);
    bag = services.get(MailBag.class);
    board = services.get(AlertBoard.class);
    outgoing = services.get(Outgoing.class);
    clock = services.get(TestClock.class);
  }

  @BeforeAll
  static void start() throws Exception {
    TlsMail.context();
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
            });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void open() {
    login = UUID.randomUUID() + "@example.org";
    user = server.setUser(login, login, "secret of the box");
    bag.empty();
    readFrom(server.getImap().getPort(), Security.NONE, "INBOX", null);
  }

  @AfterEach
  void close() {
    clock.goOn();
    mailbox.change(setup("", 993, Security.TLS, "INBOX", null), "");
  }

  @Test
  void everyMessageIsHandedOverOnceWithItsEnclosuresAndNothingChangesOnTheServer()
      throws Exception {
    byte[] first = deliver(plain("first", "patient@example.org", "bonjour"));
    byte[] letter = deliver(withLetter("second"));
    fetch.fetch();
    fetch.fetch();
    assertEquals(List.of("first", "second"), bag.subjects());
    assertArrayEquals(letter, bag.last().original());
    assertEquals(1, bag.last().enclosures().size());
    assertEquals("compte rendu é.pdf", bag.last().enclosures().getFirst().name());
    assertArrayEquals(LETTER, bag.last().enclosures().getFirst().content());
    assertEquals("hopital@example.org", bag.last().from());
    assertTrue(first.length > 0);
    assertEquals(2, box().getMessageCount());
    assertEquals(2, box().getUnseenCount());
    assertFalse(box().getMessages().getFirst().getFlags().contains(Flags.Flag.DELETED));
    deliver(plain("third", "patient@example.org", "encore"));
    fetch.fetch();
    assertEquals(List.of("first", "second", "third"), bag.subjects());
  }

  @Test
  void aMessageThatSomebodyCannotTakeIsOfferedAgainAndKeepsNoOtherWaiting() throws Exception {
    bag.refuse("stubborn", true);
    deliver(plain("stubborn", "a@example.org", "x"));
    deliver(plain("easy", "a@example.org", "x"));
    long failing = mailbox.state().failing();
    fetch.fetch();
    fetch.fetch();
    assertEquals(List.of("easy"), bag.subjects());
    assertEquals(failing + 1, mailbox.state().failing());
    bag.refuse("stubborn", false);
    fetch.fetch();
    fetch.fetch();
    assertEquals(List.of("easy", "stubborn"), bag.subjects());
    assertEquals(failing, mailbox.state().failing());
  }

  @Test
  void whatIsTooLargeStaysInTheMailboxAndIsCounted() throws Exception {
    int usual = MailReader.largest;
    MailReader.largest = 10_000;
    try {
      deliver(plain("heavy", "a@example.org", "x".repeat(20_000)));
      deliver(plain("light", "a@example.org", "x"));
      long left = mailbox.state().left();
      fetch.fetch();
      assertEquals(List.of("light"), bag.subjects());
      assertEquals(left + 1, mailbox.state().left());
    } finally {
      MailReader.largest = usual;
    }
  }

  @Test
  void whatIsBrokenComesWhole() throws Exception {
    byte[] broken =
        deliver(
            "Subject: broken\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type:"
                + " ???\r\n\r\nno end");
    fetch.fetch();
    assertArrayEquals(broken, bag.last().original());
  }

  @Test
  void whatCameBeforeTheDayThatWasNamedStaysUnread() throws Exception {
    deliver(plain("old", "a@example.org", "x"));
    readFrom(server.getImap().getPort(), Security.NONE, "INBOX", LocalDate.now(clock).plusDays(1));
    fetch.fetch();
    assertEquals(List.of(), bag.subjects());
    readFrom(server.getImap().getPort(), Security.NONE, "INBOX", LocalDate.now(clock));
    fetch.fetch();
    assertEquals(List.of("old"), bag.subjects());
  }

  @Test
  void theMailboxIsReadByTlsFromAServerThatIsTrustedAndIsTheOneThatWasNamed() throws Exception {
    deliver(plain("sealed", "a@example.org", "x"));
    readFrom(server.getImaps().getPort(), Security.TLS, "INBOX", null);
    assertEquals(1, trial.messages());
    fetch.fetch();
    assertEquals(List.of("sealed"), bag.subjects());
    mailbox.change(
        new MailboxSetup(
            "127.0.0.2", server.getImaps().getPort(), Security.TLS, login, "INBOX", null),
        null);
    assertProblem("unreachable");
  }

  @Test
  void wrongPasswordsAndFoldersAreSaid() {
    readFrom(server.getImap().getPort(), Security.NONE, "Nowhere", null);
    assertProblem("folder");
    mailbox.change(
        setup("127.0.0.1", server.getImap().getPort(), Security.NONE, "INBOX", null), "wrong");
    assertProblem("password");
  }

  @Test
  void aServerThatHangsRefusesOrCutsIsSaidAndAskedAgain() throws Exception {
    deliver(plain("patient", "a@example.org", "x"));
    try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        ShortPatience patience = new ShortPatience()) {
      readFrom(odd.getLocalPort(), Security.NONE, "INBOX", null);
      // Connected by the system, and never answered.
      assertProblem("unreachable");
      Thread.ofVirtual().start(() -> cutting(odd));
      assertProblem("unreachable");
    }
    // Its port is closed now.
    assertProblem("unreachable");
    readFrom(server.getImap().getPort(), Security.NONE, "INBOX", null);
    fetch.fetch();
    assertNull(mailbox.state().problem());
    assertEquals(List.of("patient"), bag.subjects());
  }

  @Test
  void aSilenceThatLastsIsAnAlertUntilTheServerAnswers() {
    Instant now = Instant.now();
    clock.stopAt(now);
    readFrom(1, Security.NONE, "INBOX", null);
    fetch.fetch();
    fetch.fetch();
    assertEquals(0, alerts());
    clock.stopAt(now.plus(Duration.ofMinutes(16)));
    fetch.fetch();
    fetch.fetch();
    Eventually.waitUntil("told once", () -> alerts() == 1);
    readFrom(server.getImap().getPort(), Security.NONE, "INBOX", null);
    fetch.fetch();
    Eventually.waitUntil("settled", () -> alerts() == 0);
  }

  @Test
  void whoAnswersWithTheWordIsSentNothingMore() throws Exception {
    deliver(plain("Re: votre rendez-vous", "keeps@example.org", "STOP pas, merci"));
    deliver(plain("Re: votre rendez-vous", "tired@example.org", "\r\n Stop.\r\n> cité\r\n"));
    fetch.fetch();
    assertNotEquals("opted-out", problemOf("keeps@example.org"));
    assertEquals("opted-out", problemOf("tired@example.org"));
  }

  private String problemOf(String address) {
    String name = UUID.randomUUID().toString();
    outgoing.send(
        new OutgoingDraft(
            name,
            "platform.sending.test",
            new Recipient(name, address, "", null, Locale.FRENCH),
            Facts.NONE,
            List.of(Channel.EMAIL),
            false,
            clock.instant().plusSeconds(60)));
    return Stream.concat(outgoing.open().stream(), outgoing.others().stream())
        .filter(one -> one.recipient().equals(name))
        .findFirst()
        .orElseThrow()
        .problem();
  }

  private long alerts() {
    Actor administrator = new Actor(new UserId(1), "Essai", Set.of(Role.ADMINISTRATOR));
    return board.of(administrator).stream()
        .filter(alert -> alert.kind().equals("platform.mailbox-silent"))
        .count();
  }

  private void assertProblem(String problem) {
    fetch.fetch();
    assertEquals(problem, mailbox.state().problem());
    MailboxRefusal refusal = assertThrows(MailboxRefusal.class, trial::messages);
    assertEquals("platform.mailbox.problem." + problem, refusal.key());
  }

  private static void cutting(ServerSocket odd) {
    while (!odd.isClosed()) {
      try (Socket caller = odd.accept()) {
        caller.getOutputStream().write("* OK ready\r\n".getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(50);
      } catch (IOException | InterruptedException gone) {
        // The next caller is cut off too.
      }
    }
  }

  private void readFrom(int port, Security security, String folder, LocalDate since) {
    mailbox.change(setup("127.0.0.1", port, security, folder, since), "secret of the box");
  }

  private MailboxSetup setup(
      String host, int port, Security security, String folder, LocalDate since) {
    return new MailboxSetup(host, port, security, login, folder, since);
  }

  private MailFolder box() throws Exception {
    ImapHostManager host = server.getManagers().getImapHostManager();
    return host.getInbox(user);
  }

  private byte[] deliver(String source) throws Exception {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    user.deliver(message);
    return bytes;
  }

  private static String plain(String subject, String from, String text) {
    return "From: <"
        + from
        + ">\r\nSubject: "
        + subject
        + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + text
        + "\r\n";
  }

  private static String withLetter(String subject) {
    String letter = Base64.getEncoder().encodeToString(LETTER);
    return "From: =?utf-8?Q?H=C3=B4pital?= <hopital@example.org>\r\nSubject: "
        + subject
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
        + "--b\r\nContent-Type: text/plain\r\n\r\nci-joint\r\n"
        + "--b\r\nContent-Type: image/png; name=\"logo.png\"\r\nContent-ID: <logo>\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
        + "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
        + " filename=\"=?utf-8?Q?compte_rendu_=C3=A9.pdf?=\"\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n"
        + letter
        + "\r\n--b--\r\n";
  }
}
