package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInIT {

  @Test
  void rightPasswordLeadsToTheDay(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    assertThat(page.locator(".who b")).hasText("Solène Guivarc’h-Morel");
    assertThat(page.locator(".rail a[aria-current=page]")).containsText("Ma journée");
  }

  @Test
  void wrongPasswordTellsTheTriesLeftAndKeepsTheLogin(RunningApp app, Page page) {
    app.open(page, "/connexion.xhtml");
    page.fill("#login", "personne.wrong");
    page.fill("#password", "pas le bon mot de passe");
    page.click("#enter");
    assertThat(page.locator("#problem")).containsText("Il reste 4 essais");
    assertThat(page.locator("#login")).hasValue("personne.wrong");
    assertThat(page.locator("#password")).hasValue("");
    assertThat(page.locator("#password")).isFocused();
  }

  @Test
  void tooManyWrongPasswordsHaveToWait(RunningApp app, Page page) {
    app.open(page, "/connexion.xhtml");
    // A slow machine may need one more: the wait has passed before the form is there again.
    for (int i = 0; i < 8 && !page.locator("#problem").textContent().contains("Trop"); i++) {
      page.fill("#login", "personne.throttled");
      page.fill("#password", "pas le bon mot de passe");
      page.click("#enter");
      assertThat(page.locator("#problem")).not().isEmpty();
    }
    assertThat(page.locator("#problem")).containsText("Trop d’essais");
  }

  @Test
  void wantedPageOpensAfterSignIn(RunningApp app, Page page) {
    page.navigate(app.url("/reglages.xhtml"));
    page.fill("#login", RunningApp.PHYSICIAN);
    page.fill("#password", RunningApp.PASSWORD);
    page.click("#enter");
    page.waitForURL(Pattern.compile(".*/reglages\\.xhtml"));
  }

  @Test
  void sessionGetsANewIdAndAStrictCookie(RunningApp app, Page page) {
    app.open(page, "/connexion.xhtml");
    String before = page.context().cookies().stream().map(c -> c.value).findFirst().orElse("");
    app.signIn(page, RunningApp.SECRETARY);
    Cookie after = page.context().cookies().getFirst();
    assertNotEquals(before, after.value);
    assertTrue(after.httpOnly);
    assertEquals(SameSiteAttribute.STRICT, after.sameSite);
  }

  @Test
  void pagesAreClosedToStrangersAndToTheWrongRole(RunningApp app, Page page) {
    page.navigate(app.url("/journee.xhtml"));
    assertThat(page).hasURL(Pattern.compile(".*/connexion\\.xhtml\\?retour=.*"));
    app.signIn(page, RunningApp.SECRETARY);
    assertEquals(403, page.navigate(app.url("/taches.xhtml")).status());
    assertThat(page.locator("h1")).hasText("Accès réservé");
  }

  @Test
  void unknownPageIsSaidInFrench(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    assertEquals(404, page.navigate(app.url("/nulle-part.xhtml")).status());
    assertThat(page.locator("h1")).hasText("Page introuvable");
  }

  @Test
  void changingRequestsNeedOurHeader(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    APIResponse answer =
        page.request().post(app.url("/api/session"), RequestOptions.create().setData("{}"));
    assertEquals(403, answer.status());
  }

  @Test
  void signingOutClosesThePages(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.click("[id='leave:out']");
    page.waitForURL(Pattern.compile(".*/connexion\\.xhtml"));
    page.navigate(app.url("/journee.xhtml"));
    assertThat(page).hasURL(Pattern.compile(".*/connexion\\.xhtml.*"));
  }
}
