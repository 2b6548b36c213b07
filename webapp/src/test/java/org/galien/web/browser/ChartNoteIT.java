package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a physician types in a chart is never lost, and what he signed never changed. */
@BrowserTest
class ChartNoteIT {

  private static final Pattern SAVED = Pattern.compile("^\\s*Enregistré à \\d\\d:\\d\\d");
  private static int nextPatient = 1_000;

  private final String chart = "/dossier.xhtml?patient=" + nextPatient++;

  @Test
  void noteSurvivesAClosedTab(RunningApp app, Page page) {
    write(app, page, "Toux depuis trois jours");
    Page again = page.context().newPage();
    page.close();
    app.open(again, chart);
    assertThat(again.locator("#note-reason")).hasValue("Toux depuis trois jours");
    assertThat(again.locator("#note-resumed")).containsText("Brouillon repris");
  }

  @Test
  void leavingThePageAtOnceSavesTheLastWord(RunningApp app, Page page) {
    write(app, page, "Toux");
    page.onDialog(dialog -> dialog.accept());
    page.fill("#note-reason", "Toux grasse");
    app.open(page, "/journee.xhtml");
    app.open(page, chart);
    assertThat(page.locator("#note-reason")).hasValue("Toux grasse");
  }

  @Test
  void noteSurvivesALostSession(RunningApp app, Page page) {
    write(app, page, "Toux");
    page.context().clearCookies();
    page.fill("#note-examination", "Râles crépitants");
    assertThat(page.locator("#verrou")).isVisible();
    page.fill("#verrou-password", RunningApp.PASSWORD);
    page.click("#verrou [type=submit]");
    assertThat(page.locator("#note-examination")).hasValue("Râles crépitants");
    assertThat(status(page)).hasText(SAVED);
    page.reload();
    assertThat(page.locator("#note-examination")).hasValue("Râles crépitants");
  }

  @Test
  void lockingAtOnceSavesTheLastWordBeforeSomebodyElseUnlocks(RunningApp app, Page page) {
    write(app, page, "Toux");
    page.fill("#note-reason", "Toux grasse");
    page.click("header.top [data-galien=lock]");
    assertThat(page.locator("#verrou")).isVisible();
    page.click("#verrou [data-galien=other]");
    page.fill("#verrou-login", RunningApp.SECRETARY);
    page.fill("#verrou-password", RunningApp.PASSWORD);
    page.click("#verrou [type=submit]");
    page.waitForURL(Pattern.compile(".*/journee\\.xhtml"));
    Page again = page.context().browser().newPage(new NewPageOptions().setLocale("fr-FR"));
    app.signIn(again, RunningApp.PHYSICIAN);
    app.open(again, chart);
    assertThat(again.locator("#note-reason")).hasValue("Toux grasse");
    again.context().close();
  }

  @Test
  void noteSurvivesAServerThatGoesAway(RunningApp app, Page page) {
    write(app, page, "Toux");
    page.route("**/api/encounters/**", Route::abort);
    page.fill("#note-conclusion", "Bronchite");
    assertThat(status(page)).containsText("serveur injoignable");
    page.unroute("**/api/encounters/**");
    assertThat(status(page)).hasText(SAVED);
    page.reload();
    assertThat(page.locator("#note-conclusion")).hasValue("Bronchite");
  }

  /** Payara listens before Galien is deployed in it, and knows no address then. */
  @Test
  void noteWaitsForAServerThatIsStarting(RunningApp app, Page page) {
    write(app, page, "Toux");
    FulfillOptions unknown =
        new FulfillOptions().setStatus(404).setContentType("text/html").setBody("<h1>404</h1>");
    page.route("**/api/encounters/**", route -> route.fulfill(unknown));
    page.fill("#note-conclusion", "Bronchite");
    assertThat(status(page)).containsText("serveur injoignable");
    page.unroute("**/api/encounters/**");
    assertThat(status(page)).hasText(SAVED);
  }

  @Test
  void consultationGoesFromATemplateToASignedNote(RunningApp app, Page page) {
    write(app, page, "Suivi");
    page.selectOption("#note-template", "teleconsultation");
    assertThat(page.locator("#note-reason")).hasValue("Suivi\n\nTéléconsultation pour : […]");
    assertThat(page.locator("#note-examination")).isFocused();
    page.keyboard().type("carte Vitale, ras ");
    assertThat(page.locator("#note-examination"))
        .hasValue(
            Pattern.compile("Identité vérifiée par : carte Vitale, rien à signaler  · .*", 32));
    page.keyboard().press("Backspace");
    assertThat(page.locator("#note-examination"))
        .hasValue(Pattern.compile("Identité vérifiée par : carte Vitale, ras  · .*", 32));
    page.keyboard().press("Tab");
    page.keyboard().type("hta,");
    page.keyboard().press("Control+z");
    assertThat(page.locator("#note-examination"))
        .hasValue(Pattern.compile(".*consentement à la téléconsultation : hta,\n.*", 32));
    page.keyboard().press("Shift+Tab");
    page.keyboard().type("à distance");
    assertThat(page.locator("#note-reason"))
        .hasValue("Suivi\n\nTéléconsultation pour : à distance");
    assertThat(status(page)).hasText(SAVED);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#sign-dialog [data-part=blanks]")).containsText("encore vides");
    page.click("#sign-dialog [data-do=sign]");
    assertThat(page.locator("#lecture article dd").first()).containsText("à distance");
  }

  @Test
  void signedNoteIsCorrectedByANewVersion(RunningApp app, Page page) {
    write(app, page, "Toux");
    sign(page);
    Locator versions = page.locator("#lecture article");
    assertThat(versions).hasCount(1);
    page.click("#lecture [data-amend]");
    page.fill("#note-why", "Fièvre oubliée");
    page.fill("#note-reason", "Toux et fièvre");
    page.click("#note-sign");
    page.click("#sign-dialog [data-do=sign]");
    assertThat(versions).hasCount(2);
    assertThat(versions.first()).containsText("Fièvre oubliée");
    assertThat(versions.last()).containsText("Version 1");
    assertThat(versions.last().locator("dd").first()).hasText("Toux");
  }

  @Test
  void correctionWithoutItsReasonIsRefusedAtTheField(RunningApp app, Page page) {
    page.setViewportSize(1024, 768);
    write(app, page, "Toux");
    sign(page);
    page.click("#lecture [data-amend]");
    Locator why = page.locator("#note-why");
    assertThat(why).isFocused();
    assertTrue(why.boundingBox().width > 300, "as wide as the text");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#note-why-err")).isVisible();
    assertThat(page.locator("#sign-dialog")).isHidden();
    assertThat(why).isFocused();
    page.keyboard().type("Faute de frappe");
    assertThat(page.locator("#note-why-err")).isHidden();
    page.keyboard().press("Control+Enter");
    page.keyboard().press("Enter");
    assertThat(page.locator("#note-problem")).containsText("identique");
    assertThat(page.locator("#sign-dialog")).isHidden();
    assertThat(why).hasValue("Faute de frappe");
  }

  @Test
  void wordsOfANoteAreFoundWithAnExcerpt(RunningApp app, Page page) {
    write(app, page, "Toux");
    page.fill("#note-examination", "Auscultation : râles crépitants de la base droite.");
    assertThat(status(page)).hasText(SAVED);
    sign(page);
    page.fill("#tl-find [name=q]", "crepitants");
    assertThat(page.locator("#tl-list .ex")).containsText("râles crépitants");
  }

  @Test
  void theTimelineIsWalkedByKeysFilteredByKindAndReadFromTheNote(RunningApp app, Page page) {
    write(app, page, "Rappel");
    sign(page);
    page.click("#add-vaccine");
    page.fill("#vaccine-vaccine", "Repevax");
    page.fill("#vaccine-givenOn", "2023");
    page.keyboard().press("Enter");
    Locator lines = page.locator("#tl-list .dated a");
    Locator vaccine = lines.filter(new FilterOptions().setHasText("Repevax"));
    assertThat(vaccine).hasCount(1);
    assertThat(vaccine.locator(".dt")).hasText("");
    page.click("#h-tl");
    page.keyboard().press("t");
    assertThat(page.locator("#tl-list a[aria-current]")).isFocused();
    page.keyboard().press("End");
    assertThat(vaccine).isFocused();
    page.keyboard().press("ArrowRight");
    Locator pressed = page.locator("#tl-chips [aria-pressed=true]");
    assertThat(pressed).hasAttribute("data-kind", "consultation");
    assertThat(vaccine).hasCount(0);
    assertThat(lines.first()).isFocused();
    page.keyboard().press("ArrowLeft");
    assertThat(pressed).hasText("Tout");
    page.click("#tl-chips [data-kind=vaccine]");
    assertThat(pressed).hasAttribute("data-kind", "vaccine");
    assertThat(lines).hasCount(1);
    page.click("#tl-chips :text('Tout')");
    assertThat(lines.first()).containsText("Consultation");
    page.click("#lecture [data-write]");
    page.fill("#note-reason", "Suivi");
    page.keyboard().press("Alt+ArrowDown");
    assertThat(page.locator("#lecture article dd").first()).hasText("Rappel");
    page.click("#lecture [data-write]");
    assertThat(page.locator("#note-reason")).hasValue("Suivi");
    assertThat(status(page)).hasText(SAVED);
  }

  @Test
  void codesOfAConclusionAreLinesOfItsTextShownBesideIt(RunningApp app, Page page) {
    write(app, page, "Tension");
    page.fill("#note-conclusion", "Bien équilibrée.");
    Locator conclusion = page.locator("#note-conclusion");
    Locator tags = page.locator("#note-codes .tag");
    page.click("#note-codes [data-part=add]");
    page.keyboard().type("I10 Hypertension essentielle");
    page.keyboard().press("Enter");
    assertThat(conclusion).hasValue("Bien équilibrée.\nI10 Hypertension essentielle");
    assertThat(tags).hasText("I10 Hypertension essentielle");
    assertThat(status(page)).hasText(SAVED);
    tags.locator("button").click();
    assertThat(conclusion).hasValue("Bien équilibrée.");
    page.keyboard().press("Control+z");
    assertThat(tags).hasCount(1);
    sign(page);
    assertThat(page.locator("#lecture article")).containsText("I10 Hypertension essentielle");
  }

  @Test
  void twoTabsThatWriteAtOnceKeepBothTexts(RunningApp app, Page page) {
    write(app, page, "Toux");
    Page other = page.context().newPage();
    app.open(other, chart);
    other.waitForResponse("**/draft", () -> other.fill("#note-reason", "Fièvre"));
    assertThat(status(other)).hasText(SAVED);
    page.fill("#note-reason", "Toux grasse");
    assertThat(page.locator("#conflict-dialog")).containsText("Fièvre");
    page.click("#conflict-dialog [data-do=both]");
    assertThat(page.locator("#note-reason")).hasValue("Toux grasse\n\nFièvre");
    assertThat(status(page)).hasText(SAVED);
  }

  @Test
  void colleaguesNoteIsReadAndSignedForHimUnderBothNames(RunningApp app, Page page) {
    write(app, page, "Toux");
    String number = page.locator("#note").getAttribute("data-encounter");
    Page other = page.context().browser().newPage(new NewPageOptions().setLocale("fr-FR"));
    app.signIn(other, "as.kerguelen");
    app.open(other, chart + "&consultation=" + number);
    assertThat(other.locator("#note-foreign")).containsText("Castaing");
    assertThat(other.locator("#banner")).containsText("Écrit ici");
    assertThat(other.locator("#note-reason")).hasAttribute("readonly", "readonly");
    other.click("#note-sign");
    assertThat(other.locator("#sign-for")).containsText("Castaing");
    other.click("#sign-dialog [data-do=sign]");
    assertThat(other.locator("#lecture article h3"))
        .containsText(Pattern.compile("écrite par .*Castaing.*, signée par .*Kerguélen"));
    other.context().close();
  }

  @Test
  void saveWithoutItsFieldsWipesNothing(RunningApp app, Page page) {
    write(app, page, "Toux");
    String draft = "/encounters/" + page.locator("#note").getAttribute("data-encounter") + "/draft";
    for (String body : new String[] {"{}", "{reason: 'x'}", "{reason: null}"}) {
      Object status =
          page.evaluate(
              "async p => (await galien.send(p, {method: 'PUT', body: " + body + "})).status",
              draft);
      assertEquals(400, status, body);
    }
    page.reload();
    assertThat(page.locator("#note-reason")).hasValue("Toux");
  }

  @Test
  void readingThePastLeavesTheNoteAsItIs(RunningApp app, Page page) {
    write(app, page, "Toux");
    sign(page);
    page.click("#lecture [data-write]");
    page.fill("#note-reason", "Vaccin");
    page.click("#tl-list a:has-text('Toux')");
    assertThat(page.locator("#lecture article dd").first()).hasText("Toux");
    assertThat(page.locator("#note")).isHidden();
    page.click("#lecture [data-write]");
    assertThat(page.locator("#note-reason")).hasValue("Vaccin");
    assertThat(status(page)).hasText(SAVED);
  }

  @Test
  void secretarySeesNoContent(RunningApp app, Page page) {
    write(app, page, "Toux");
    Page reception = page.context().browser().newPage(new NewPageOptions().setLocale("fr-FR"));
    app.signIn(reception, RunningApp.SECRETARY);
    app.open(reception, chart);
    assertThat(reception.locator("#lecture")).containsText("réservées aux soignants");
    assertThat(reception.locator("#tl-list")).containsText("En cours de saisie");
    assertEquals(0, reception.locator("#note").count());
    assertEquals(false, reception.content().contains("Toux"));
    reception.context().close();
  }

  @Test
  void nurseWritesAndSignsANoteOfHerOwnKindAndThePhysicianReadsIt(RunningApp app, Page page) {
    write(app, page, RunningApp.NURSE, "Pansement");
    assertThat(page.locator("#h-note")).containsText("note infirmière");
    sign(page);
    assertThat(page.locator("#lecture h2")).containsText("Note infirmière du");
    Page physician = page.context().browser().newPage(new NewPageOptions().setLocale("fr-FR"));
    app.signIn(physician, RunningApp.PHYSICIAN);
    app.open(physician, chart);
    physician.click("#tl-list a:has-text('Note infirmière')");
    assertThat(physician.locator("#lecture article dd").first()).hasText("Pansement");
    assertThat(physician.locator("#lecture [data-amend]")).hasCount(0);
    physician.context().close();
  }

  @Test
  void whyANoteIsCorrectedIsKeptWhenThePageIsLeft(RunningApp app, Page page) {
    write(app, page, "Toux");
    sign(page);
    page.click("#lecture [data-amend]");
    page.fill("#note-why", "Résultat reçu");
    page.onDialog(dialog -> dialog.accept());
    String correction = page.url();
    app.open(page, "/journee.xhtml");
    page.navigate(correction);
    assertThat(page.locator("#note-why")).hasValue("Résultat reçu");
  }

  private void write(RunningApp app, Page page, String reason) {
    write(app, page, RunningApp.PHYSICIAN, reason);
  }

  private void write(RunningApp app, Page page, String login, String reason) {
    app.signIn(page, login);
    app.open(page, chart);
    page.fill("#note-reason", reason);
    assertThat(status(page)).hasText(SAVED);
  }

  private static void sign(Page page) {
    page.keyboard().press("Control+Enter");
    page.click("#sign-dialog [data-do=sign]");
    assertThat(page.locator("#lecture article")).not().hasCount(0);
  }

  private static Locator status(Page page) {
    return page.locator("#note-status");
  }
}
