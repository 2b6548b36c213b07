package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The suite with every AI jar taken out of the WAR, and the libraries that only AI names. */
@BrowserTest
class WithoutAiIT {

  private static AppServer server;

  @BeforeAll
  static void start(SharedParts parts) throws IOException, InterruptedException {
    Path directory =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "no-ai-");
    Path war = directory.toAbsolutePath().resolve("galien.war");
    WarWithoutAi.write(Path.of("target/galien.war"), war);
    server =
        new AppServer(directory.toAbsolutePath(), AppServer.settings(parts.database()), war)
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyPageOpensForTheAdministrator(SharedParts parts, Page page) {
    SmokeIT.opensEveryPage(new RunningApp(parts.database(), server), page);
  }

  @Test
  void dayMailAndChartOpenForThePhysician(SharedParts parts, Page page) {
    RunningApp app = new RunningApp(parts.database(), server);
    SmokeIT.opensDayAndMail(app, page);
    app.open(page, "/dossier.xhtml?patient=1");
    assertThat(page.locator("#dossier")).isVisible();
  }

  /** What somebody answers for stays readable, tells when it is no longer so, and is taken back. */
  @Test
  void theAcceptedSummaryIsReadMarkedAndTakenBack(SharedParts parts, Page page) throws Exception {
    RunningApp app = new RunningApp(parts.database(), server);
    app.signIn(page, RunningApp.PHYSICIAN);
    app.change(
        "INSERT INTO encounters_synopsis (patient_id, text, accepted_at, accepted_by) SELECT 980,"
            + " 'Allergie : nulmycine.', UTC_TIMESTAMP(6), id FROM platform_user WHERE login = ?",
        RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=980");
    page.fill("[id='background:substance']", "Nulmycine");
    page.click("[id='background:allergy']");
    assertThat(page.locator("[id='synopsis']")).containsText("Allergie : nulmycine.");
    page.click("[data-remove][data-label=Nulmycine]");
    page.check("#remove-dialog [value=ENDED]");
    page.click("#remove-dialog [type=submit]");
    assertThat(page.locator("[id='synopsis']")).containsText("Source modifiée depuis");
    page.click("[id='synopsisForm:withdraw']");
    page.click("[id='synopsisForm:withdrawn']");
    assertThat(page.locator("#synopsis-problem")).containsText("Indiquez pourquoi");
    page.fill("[id='synopsisForm:why']", "Rien n'est vrai");
    page.click("[id='synopsisForm:withdrawn']");
    assertThat(page.locator("[id='synopsisForm']")).hasCount(0);
  }
}
