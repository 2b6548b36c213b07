package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.OddMailServer;
import org.galien.standalone.testing.OddMailServer.Habit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Messages that leave the running server and come to it, by mail servers of this JVM. */
@BrowserTest
class OutgoingIT {

  private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(30_000);
  private static final String UNSURE =
      "UPDATE platform_outgoing SET state = 'UNSURE', problem = 'cut-off' WHERE recipient = ?";
  private static final String DUE =
      "UPDATE platform_outgoing SET due_at = UTC_TIMESTAMP(6) WHERE recipient = ?";
  private static final String CLINICAL =
      "UPDATE platform_outgoing SET state = 'HELD', problem = NULL WHERE recipient = ?";

  private static GreenMail server;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void start() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void aMessageLeavesFailsIsSentAgainAndIsCalledFromAPrintedList(
      RunningApp app, Page admin, Page desk) throws Exception {
    app.signIn(admin, RunningApp.ADMINISTRATOR);
    mailBy(app, admin, server.getSmtp().getPort());
    String address = mark + "@example.org";
    send(admin, address);
    assertTrue(server.waitForIncomingEmail(30_000, 1));
    app.signIn(desk, RunningApp.SECRETARY);
    until(app, desk, "#partis", address, "parti");
    app.change(UNSURE, address);
    app.open(desk, "/envois.xhtml");
    Locator doubtful = line(desk, "#appeler", address);
    assertThat(doubtful).containsText("peut-être parti");
    doubtful.getByText("Renvoyer").or(doubtful.locator("[value=Renvoyer]")).first().click();
    assertTrue(server.waitForIncomingEmail(30_000, 2));
    send(admin, "pas une adresse " + mark);
    until(app, desk, "#appeler", "pas une adresse " + mark, "ni adresse ni numéro de mobile");
    Locator unreachable = line(desk, "#appeler", "pas une adresse " + mark);
    assertThat(unreachable).containsText("ni adresse ni numéro de mobile");
    String sheet = printed(desk);
    assertTrue(sheet.contains("À appeler") && sheet.contains("pas une adresse " + mark), sheet);
    assertFalse(sheet.contains("Partis ou à partir") || sheet.contains("C’est fait"), sheet);
    unreachable.locator("[id$=handled]").click();
    assertThat(line(desk, "#appeler", "pas une adresse " + mark)).hasCount(0);
    app.change(CLINICAL, address);
    app.open(desk, "/envois.xhtml");
    line(desk, "#relire", address).locator("[id$=release]").click();
    assertTrue(server.waitForIncomingEmail(30_000, 3));
  }

  @Test
  void aMailServerThatHangsRefusesOrDiesIsSaidOnTheListAndTriedAgain(
      RunningApp app, Page admin, Page desk) throws Exception {
    app.signIn(admin, RunningApp.ADMINISTRATOR);
    app.signIn(desk, RunningApp.SECRETARY);
    try (OddMailServer hanging = new OddMailServer(Habit.HANGS);
        OddMailServer dying = new OddMailServer(Habit.DIES_AFTER_THE_TEXT);
        OddMailServer refusing = new OddMailServer(Habit.REFUSES_THE_ADDRESS)) {
      mailBy(app, admin, hanging.port());
      send(admin, "hangs-" + mark + "@example.org");
      Eventually.waitUntil("asked", () -> hanging.callers() == 1);
      mailBy(app, admin, dying.port());
      send(admin, "dies-" + mark + "@example.org");
      until(app, desk, "#appeler", "dies-" + mark, "coupé pendant l’envoi : peut-être parti");
      assertThat(desk.locator(".rail a[href$='/envois.xhtml'] .n")).hasCount(1);
      mailBy(app, admin, refusing.port());
      send(admin, "refused-" + mark + "@example.org");
      until(app, desk, "#appeler", "refused-" + mark, "adresse ou message refusé");
      until(app, desk, "#partis", "hangs-" + mark, "le serveur d’envoi ne répond pas");
    }
    mailBy(app, admin, server.getSmtp().getPort());
    app.change(DUE, "hangs-" + mark + "@example.org");
    until(app, desk, "#partis", "hangs-" + mark, "parti");
    line(desk, "#appeler", "refused-" + mark).locator("[id$=handled]").click();
    assertThat(line(desk, "#appeler", "refused-" + mark)).hasCount(0);
    assertThat(line(desk, "#appeler", "dies-" + mark)).hasCount(1);
  }

  @Test
  void aMailboxThatIsTriedAndReadBringsMailToTheInbox(RunningApp app, Page admin, Page desk)
      throws Exception {
    String login = mark + "@example.org";
    GreenMailUser box = server.setUser(login, login, "secret");
    String source = "From: labo@example.org\r\nSubject: Courrier " + mark + "\r\n\r\nBonjour.\r\n";
    box.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
    app.signIn(admin, RunningApp.ADMINISTRATOR);
    app.open(admin, "/reglages.xhtml");
    admin.fill("#releve\\:host", "127.0.0.1");
    admin.fill("#releve\\:port", String.valueOf(server.getImap().getPort()));
    admin.selectOption("#releve\\:security", "NONE");
    admin.fill("#releve\\:user", login);
    admin.fill("#releve\\:password", "faux");
    admin.click("#releve\\:save");
    assertThat(admin.locator("#toasts")).containsText("relève enregistré");
    admin.click("#releve\\:test");
    assertThat(admin.locator("#releve")).containsText("refuse l’identifiant ou le mot de passe");
    admin.fill("#releve\\:password", "secret");
    admin.click("#releve\\:save");
    assertThat(admin.locator("#toasts")).containsText("relève enregistré");
    admin.click("#releve\\:test");
    assertThat(admin.locator("#releve")).containsText("La boîte répond : un message.");
    app.change(
        "UPDATE platform_schedule SET due_at = UTC_TIMESTAMP(6) WHERE kind = ?",
        "platform.fetch-mail");
    app.signIn(desk, RunningApp.SECRETARY);
    long end = System.nanoTime() + 40_000_000_000L;
    while (app.strings(
                "SELECT file_name FROM documents_document WHERE file_name = ?",
                "Courrier " + mark + ".eml")
            .isEmpty()
        && System.nanoTime() < end) {
      desk.waitForTimeout(300);
    }
    app.open(desk, "/documents.xhtml");
    assertThat(desk.locator("body")).containsText("Courrier " + mark, SOON);
  }

  @Test
  void aPatientIsWrittenToInTheirLanguageOrCalled(RunningApp app, Page desk) {
    Newcomer woman = Newcomer.any();
    app.signIn(desk, RunningApp.SECRETARY);
    String chart = PatientEntry.create(app, desk, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    app.open(desk, "/dossier.xhtml?patient=" + chart);
    desk.click("a[href*='ecrire.xhtml']");
    assertThat(desk.locator("main h1")).containsText(woman.name());
    desk.selectOption("#ecrire\\:language", "pt");
    desk.check("#ecrire\\:silent");
    desk.click("#ecrire\\:save");
    assertThat(desk.locator("#toasts")).containsText("Enregistré");
    assertThat(desk.locator("#ecrire\\:language")).hasValue("pt");
    assertThat(desk.locator("#ecrire\\:silent")).isChecked();
    app.open(desk, "/envois.xhtml");
    Locator line = line(desk, "#silence", woman.name());
    assertThat(line).hasCount(1);
    line.locator("[id$=remove]").click();
    assertThat(line(desk, "#silence", woman.name())).hasCount(0);
    desk.fill("#silence\\:address", mark + "@example.org");
    desk.click("#silence\\:add");
    assertThat(line(desk, "#silence", mark)).hasCount(1);
    app.open(desk, "/dossier.xhtml?patient=" + chart);
    assertThat(desk.locator("section:has(#ecrire-t)")).containsText("portugais");
  }

  private static void mailBy(RunningApp app, Page admin, int port) {
    app.open(admin, "/reglages.xhtml");
    admin.fill("#envoi\\:mail-host", "127.0.0.1");
    admin.fill("#envoi\\:mail-port", String.valueOf(port));
    admin.selectOption("#envoi\\:mail-security", "NONE");
    admin.fill("#envoi\\:mail-from", "cabinet@example.org");
    admin.fill("#envoi\\:quiet-from", "00:00");
    admin.fill("#envoi\\:quiet-to", "00:00");
    admin.click("#envoi\\:save");
    assertThat(admin.locator("#toasts")).containsText("Réglage des envois enregistré");
  }

  private static void send(Page admin, String to) {
    admin.fill("#envoi\\:test-to", to);
    admin.click("#envoi\\:test");
    assertThat(admin.locator("#toasts")).containsText("Essai confié");
  }

  private static void until(RunningApp app, Page page, String list, String who, String state) {
    for (int i = 0; i < 100; i++) {
      app.open(page, "/envois.xhtml");
      Locator line = line(page, list, who);
      if (line.count() == 1 && line.textContent().contains(state + " ·")) {
        return;
      }
      page.waitForTimeout(250);
    }
    assertEquals(state, line(page, list, who).textContent());
  }

  private static Locator line(Page page, String list, String who) {
    return page.locator(list + " li", new Page.LocatorOptions().setHasText(who));
  }

  private static String printed(Page page) throws Exception {
    try (PDDocument sheet = Loader.loadPDF(page.pdf())) {
      return new PDFTextStripper().getText(sheet);
    }
  }
}
