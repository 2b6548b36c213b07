package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.galien.launcher.database.DatabaseServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/**
 * A module is a jar: put in, all of it is there and no line of the suite was changed; taken out,
 * only its unread tables are left. So it is with a toy, and with AI.
 */
@BrowserTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class ModulesInAndOutIT {

  private static final int MEGABYTE = 1 << 20;
  private static final String ITEM = "Tensiomètre";
  private static final String ROWS = "[id='list:loans'] .ui-datatable-data > tr";
  private static final String CLICKS =
      "const save = document.querySelector('[data-save=enter]');"
          + "save.click(); setTimeout(() => save.click(), 15); setTimeout(() => save.click(), 40);";

  /** Their own: a server without the toy that works on the same one takes the toy's work away. */
  private static DatabaseServer database;

  @BeforeAll
  static void open() {
    database = DatabaseServer.temporary();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Path directory(String of) throws IOException {
    Path all = Files.createDirectories(Path.of("target/browser"));
    return Files.createTempDirectory(all, of + "-").toAbsolutePath();
  }

  @Nested
  @Order(1)
  class WithTheToy {

    @Test
    void allOfItIsThere(Page physician, Page administrator) throws Exception {
      Path directory = directory("toy");
      Path war = ToyJar.applicationWithToy(directory);
      var settings = AppServer.settings(database);
      ToyJar.migrate(database, directory);
      try (AppServer server = new AppServer(directory, settings, war).start()) {
        RunningApp app = new RunningApp(database, server);
        app.update("DELETE FROM toy_loan");
        lendsAndSorts(app, physician);
        sendsAPhoto(physician);
        isSeenElsewhere(app, physician);
        takesPhotos(app);
        isNotForEverybody(app);
        obeysItsSwitch(app, administrator);
      }
    }
  }

  /** The suite with every AI jar taken out of the WAR too, and the libraries only AI names. */
  @Nested
  @Order(2)
  class WithoutTheToyAndAi {

    private static AppServer server;
    private static RunningApp app;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
      Path directory = directory("less");
      Path war = directory.resolve("galien.war");
      WarWithoutAi.write(Path.of("target/galien.war"), war);
      var settings = AppServer.settings(database);
      server = new AppServer(directory, settings, war).start();
      app = new RunningApp(database, server);
    }

    @AfterAll
    static void stop() {
      server.close();
    }

    @Test
    void onlyTheTableIsLeft(Page page) throws Exception {
      app.signIn(page, RunningApp.PHYSICIAN);
      assertThat(page.locator(".rail a[href$='prets.xhtml']")).hasCount(0);
      app.open(page, "/dossier.xhtml?patient=1");
      assertThat(page.locator("#banner")).not().containsText(ITEM);
      try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
        for (String path : List.of("/prets.xhtml", "/api/toy/photos", "/galien/toy/chart.xhtml")) {
          assertTrue(physician.get(path).statusCode() >= 403, path);
        }
        assertEquals(404, physician.get("/prets.xhtml").statusCode());
      }
      assertEquals(1, app.strings("SELECT id FROM toy_loan WHERE item = ?", ITEM).size());
    }

    @Test
    void everyPageOpensForTheAdministrator(Page page) {
      SmokeIT.opensEveryPage(app, page);
    }

    @Test
    void dayMailAndChartOpenForThePhysician(Page page) {
      SmokeIT.opensDayAndMail(app, page);
      app.open(page, "/dossier.xhtml?patient=1");
      assertThat(page.locator("#dossier")).isVisible();
    }

    /**
     * What somebody answers for stays readable, tells when it is no longer so, and is taken back.
     */
    @Test
    void theAcceptedSummaryIsReadMarkedAndTakenBack(Page page) throws Exception {
      app.signIn(page, RunningApp.PHYSICIAN);
      app.change(
          "INSERT INTO encounters_synopsis (patient_id, text, accepted_at, accepted_by) SELECT 980,"
              + " 'Allergie : nulmycine.', UTC_TIMESTAMP(6), id FROM platform_user WHERE login = ?",
          RunningApp.PHYSICIAN);
      app.open(page, "/dossier.xhtml?patient=980");
      ChartEntries.allergy(page, "Nulmycine");
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

  private static void lendsAndSorts(RunningApp app, Page page) throws SQLException {
    app.signIn(page, RunningApp.PHYSICIAN);
    page.click(".rail a[href$='prets.xhtml']");
    assertThat(page.locator("#photo")).hasCSS("outline-color", "rgb(1, 2, 3)");
    page.click("[id='pret:save']");
    assertThat(page.locator("[data-problem]")).hasText(new String[] {"Objet", "Patient"});
    page.click("[data-problem=patient]");
    assertThat(page.locator("[id='pret:patient-field']")).isFocused();
    choose(app, page, 2);
    page.click("[id='pret:save']");
    assertThat(page.locator("[data-problem]")).hasText(new String[] {"Objet"});
    // Who was chosen counts once the script has shown them again.
    assertThat(page.locator("[id='pret:patient-field']")).not().hasValue("");
    assertThat(page.locator("[id='pret:patient']")).hasValue("2");
    page.fill("[id='pret:item']", "Béquilles");
    page.keyboard().press("Enter");
    // An empty table has a row too, which says so.
    assertThat(page.locator(ROWS + " > td.c-item")).hasText(new String[] {"Béquilles"});
    page.fill("[id='pret:item']", ITEM);
    choose(app, page, 1);
    page.evaluate(CLICKS);
    assertThat(page.locator(ROWS + " > td.c-item")).hasText(new String[] {ITEM, "Béquilles"});
    assertThat(page.locator("#toasts [role=status]")).containsText("Prêt noté");
    assertEquals(1, app.strings("SELECT id FROM toy_loan WHERE item = ?", ITEM).size());
    page.click("[id='list:loans:item'] .ui-column-title");
    assertThat(page.locator("[id='list:loans:item']")).hasAttribute("aria-sort", "ascending");
    assertThat(page.locator(ROWS + " > td.c-item")).hasText(new String[] {"Béquilles", ITEM});
  }

  /** By name and birth date, looking before Enter, which chooses and does not save. */
  private static void choose(RunningApp app, Page page, long patient) throws SQLException {
    String sql =
        "SELECT CONCAT(COALESCE(used_name, birth_name), ' ',"
            + " DATE_FORMAT(birth_date, '%d/%m/%Y')) FROM patients_patient WHERE id = ?";
    page.locator("[id='pret:patient-field']").fill(app.strings(sql, patient).getFirst());
    assertThat(page.locator("#pret-liste:not([aria-busy=true]) [aria-selected=true]")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator("[id='pret:patient']")).hasValue(String.valueOf(patient));
  }

  private static void sendsAPhoto(Page page) {
    page.setInputFiles("#photo", new FilePayload("pret.jpg", "image/jpeg", new byte[4 * MEGABYTE]));
    assertThat(page.locator("#photo-said")).hasText("Photo reçue.");
    assertThat(page.locator("#photo-progress")).hasJSProperty("value", 1);
  }

  private static void isSeenElsewhere(RunningApp app, Page page) {
    app.open(page, "/dossier.xhtml?patient=1");
    assertThat(page.locator(".rail a[href$='prets.xhtml'] .n")).containsText("2");
    assertThat(page.locator("#banner")).containsText(ITEM);
    assertThat(page.locator("#prets .count")).hasText("1");
    page.click("#tl-list a[data-read^=pret]");
    assertThat(page.locator("#pret-lu h2")).hasText(ITEM);
    app.open(page, "/documents.xhtml");
    assertThat(page.locator("[id=liste]")).containsText("Bons de prêt");
  }

  private static void takesPhotos(RunningApp app) {
    try (Visitor physician = Visitor.signedIn(app, RunningApp.PHYSICIAN)) {
      HttpResponse<String> taken = physician.upload("/api/toy/photos", new byte[4 * MEGABYTE]);
      assertEquals(200, taken.statusCode());
      assertTrue(taken.body().contains(String.valueOf(4 * MEGABYTE)));
      assertEquals(413, physician.upload("/api/toy/photos", new byte[9 * MEGABYTE]).statusCode());
    }
  }

  private static void isNotForEverybody(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      assertEquals(403, secretary.get("/prets.xhtml").statusCode());
      assertEquals(403, secretary.upload("/api/toy/photos", new byte[1]).statusCode());
      assertFalse(secretary.get("/journee.xhtml").body().contains("prets.xhtml"));
    }
  }

  private static void obeysItsSwitch(RunningApp app, Page page) {
    assertTrue(warnings(app).contains("Doit rendre : Tensiomètre"));
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/reglages.xhtml");
    page.click("#regles [role=switch][aria-label='Rappeler ce qui est prêté']");
    assertThat(page.locator("#regles [role=switch]").first()).hasAttribute("aria-checked", "false");
    assertFalse(warnings(app).contains("Doit rendre"));
  }

  private static String warnings(RunningApp app) {
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      return secretary
          .get(
              "/api/appointments/warnings?practitioner=1&patient=1&start="
                  + RunningApp.today().plusDays(1)
                  + "T10:00&minutes=15")
          .body();
    }
  }
}
