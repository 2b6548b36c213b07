package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class AccountsIT {

  private static final String GIVEN = "provisoire du mardi";
  private static final String CHOSEN = "une phrase bien à moi";
  private static final String CHOSEN_LATER = "une autre phrase à moi";
  private static final Pattern CHOSEN_ACCOUNT = Pattern.compile(".*/comptes\\.xhtml\\?compte=\\d+");

  /** Another one at every run: accounts stay. */
  private final String login = "essai." + new Random().nextInt(1_000_000);

  @Test
  void anAccountLivesFromItsOpeningToItsClosing(RunningApp app, Page administrator, Page person) {
    open(app, administrator);
    choosePassword(app, person);
    assertEquals(403, person.navigate(app.url("/comptes.xhtml")).status());
    giveRole(administrator);
    assertEquals(200, person.navigate(app.url("/comptes.xhtml")).status());
    givePassword(administrator);
    comeBack(app, person);
    changePassword(app, person);
    close(administrator);
    find(app, person);
  }

  private void open(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/comptes.xhtml");
    page.click(".head .btn.pri");
    field(page, "display-name").fill("Zoé Essai-Dubois");
    field(page, "login").fill(login);
    field(page, "password").fill(GIVEN);
    page.getByLabel("Accueil").check();
    page.keyboard().press("Enter");
    page.waitForURL(CHOSEN_ACCOUNT);
    assertThat(page.locator("#toasts")).containsText("Compte ouvert");
    assertThat(page.locator(".ui-datatable tr:has([aria-current=true])"))
        .containsText("provisoire");
  }

  /** Nothing else opens before the password that was given is changed. */
  private void choosePassword(RunningApp app, Page page) {
    signIn(app, page, GIVEN);
    page.waitForURL(Pattern.compile(".*/mot-de-passe\\.xhtml.*"));
    page.navigate(app.url("/patients.xhtml"));
    page.waitForURL(Pattern.compile(".*/mot-de-passe\\.xhtml.*"));
    APIResponse refused = page.request().get(app.url("/api/patients?q=mar"));
    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("platform.password-first"), refused.text());
    assertEquals(200, page.request().get(app.url("/api/session")).status());
    own(page, "f", "pas le bon mot de passe", CHOSEN);
    assertThat(page.locator("#old-password-err")).containsText("Il reste 4 essais");
    own(page, "f", GIVEN, "court");
    assertThat(page.locator("#password-err")).containsText("au moins 12 caractères");
    own(page, "f", GIVEN, CHOSEN);
    page.waitForURL(Pattern.compile(".*/patients\\.xhtml"));
  }

  private void giveRole(Page page) {
    page.getByLabel("Administrateur").check();
    page.click("[data-save]");
    assertThat(page.locator("#toasts")).containsText("Compte enregistré");
  }

  private void givePassword(Page page) {
    page.fill("[id='mot:password']", GIVEN);
    page.click("[id='mot:give']");
    assertThat(page.locator("[id='mot:password']")).hasValue("");
  }

  /** Whoever was in by the former password is out, and the new one opens. */
  private void comeBack(RunningApp app, Page page) {
    page.navigate(app.url("/patients.xhtml"));
    page.waitForURL(Pattern.compile(".*/connexion\\.xhtml.*"));
    assertThat(page.locator("#closed")).isHidden();
    signIn(app, page, GIVEN);
    page.waitForURL(Pattern.compile(".*/mot-de-passe\\.xhtml.*"));
    own(page, "f", GIVEN, CHOSEN);
    page.waitForURL(Pattern.compile(".*/(journee|patients)\\.xhtml.*"));
  }

  private void changePassword(RunningApp app, Page page) {
    app.open(page, "/reglages.xhtml");
    own(page, "mot", CHOSEN, CHOSEN_LATER);
    assertThat(page.locator("#toasts")).containsText("Mot de passe changé");
  }

  private void close(Page page) {
    page.click("[data-dialog=fermer]");
    page.click("[id='etat:close']");
    assertThat(page.locator("#toasts")).containsText("Compte fermé");
    assertThat(page.locator(".ui-datatable tr:has([aria-current=true])")).containsText("Fermé");
  }

  /** What the person finds: the open page, any other page, and the sign-in. */
  private void find(RunningApp app, Page page) {
    String sentence = "Ce compte est fermé";
    own(page, "mot", CHOSEN_LATER, CHOSEN);
    assertThat(page.locator("#verrou-err")).containsText(sentence);
    assertThat(page.locator("main h1")).isHidden();
    page.navigate(app.url("/patients.xhtml"));
    assertThat(page).hasURL(Pattern.compile(".*/connexion\\.xhtml.*"));
    assertThat(page.locator("#closed")).containsText(sentence);
    signIn(app, page, CHOSEN_LATER);
    assertThat(page.locator("#problem")).containsText(sentence);
  }

  @Test
  void refusalsStandAtTheirFieldsAndWhatWasTypedStays(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/comptes.xhtml?compte=nouveau");
    page.keyboard().press("Enter");
    for (String name : new String[] {"display-name", "login", "roles", "password"}) {
      assertThat(page.locator("#" + name + "-err i")).isVisible();
    }
    field(page, "display-name").fill("Solène Bis");
    field(page, "login").fill(RunningApp.SECRETARY.toUpperCase());
    field(page, "password").fill(GIVEN);
    page.getByLabel("Accueil").check();
    page.keyboard().press("Enter");
    assertThat(page.locator("#login-err")).containsText("déjà pris");
    assertThat(field(page, "display-name")).hasValue("Solène Bis");
    assertThat(field(page, "password")).hasValue(GIVEN);
    assertThat(page.getByLabel("Accueil")).isChecked();
    page.keyboard().press("Escape");
    assertThat(page.locator("#quitter")).isVisible();
    page.click("#quitter [data-leave]");
    page.waitForURL(Pattern.compile(".*/comptes\\.xhtml"));
  }

  @Test
  void theLastAdministratorStays(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    choose(app, page, "Administration du cabinet");
    page.getByLabel("Administrateur").uncheck();
    page.getByLabel("Accueil").check();
    page.click("[data-save]");
    assertThat(page.locator("#roles-err")).containsText("dernier administrateur");
    assertThat(page.locator("[data-dialog=fermer]")).hasCount(0);
  }

  @Test
  void appointmentsOfAClosedPractitionerStayInSight(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    choose(app, page, "Dr Mehdi Ouahbi-Lasserre");
    page.click("[data-dialog=fermer]");
    Locator warning = page.locator("#fermer .note-bar");
    assertThat(warning).containsText(Pattern.compile("\\d+ rendez-vous à venir"));
    String number = warning.textContent().replaceAll("\\D+", "");
    page.click("[id='etat:close']");
    try {
      assertThat(page.locator("#rdv-t .count")).hasText(number);
      assertThat(page.locator(".stack .ln a").first()).isVisible();
    } finally {
      page.click("[id='etat:reopen']");
    }
    assertThat(page.locator("#toasts")).containsText("Compte rouvert");
  }

  private static void choose(RunningApp app, Page page, String name) {
    app.open(page, "/comptes.xhtml");
    page.locator("td.c-name a", new Page.LocatorOptions().setHasText(name)).click();
    page.waitForURL(CHOSEN_ACCOUNT);
  }

  private static Locator field(Page page, String name) {
    return page.locator("[id='fiche:" + name + "']");
  }

  private static void own(Page page, String form, String old, String chosen) {
    page.fill("[id='" + form + ":old-password']", old);
    page.fill("[id='" + form + ":password']", chosen);
    page.click("[id='" + form + ":save']");
  }

  private void signIn(RunningApp app, Page page, String password) {
    app.open(page, "/connexion.xhtml");
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("#enter");
  }
}
