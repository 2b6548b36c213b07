package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed outlives a lock and a lost session. */
@BrowserTest
class SessionLockIT {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

  @Test
  void lockHidesThePageAndKeepsIt(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/reglages.xhtml");
    page.evaluate("document.title = 'la même page'");
    page.click(".top [data-galien=lock]");
    assertThat(page.locator("#verrou")).isVisible(SOON);
    assertThat(page.locator("main h1")).isHidden();
    // The curtain falls first; what was typed is saved before the server locks.
    page.waitForCondition(() -> status(page, app.url("/reglages.xhtml")) == 401);
    unlock(page, RunningApp.PASSWORD);
    assertThat(page.locator("#verrou")).isHidden();
    assertThat(page.locator("main h1")).isVisible();
    assertThat(page).hasTitle("la même page");
  }

  @Test
  void wrongPasswordKeepsItLocked(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.click(".top [data-galien=lock]");
    assertThat(page.locator("#verrou")).isVisible(SOON);
    unlock(page, "pas le bon mot de passe");
    assertThat(page.locator("#verrou-err")).containsText("incorrect");
    assertThat(page.locator("main h1")).isHidden();
  }

  @Test
  void requestOfALostSessionWaitsForThePassword(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/taches.xhtml");
    page.context().clearCookies();
    page.evaluate("window.kept = true");
    assertThat(page.locator("#verrou")).isVisible(SOON);
    Response held =
        page.waitForResponse(
            r -> r.url().contains("/taches.xhtml") && r.status() == 200,
            () -> unlock(page, RunningApp.PASSWORD));
    assertThat(page.locator("#verrou")).isHidden();
    assertThat(page.locator("main h1")).hasText("Tâches de fond");
    assertEquals(true, page.evaluate("window.kept"));
    assertEquals("POST", held.request().method());
  }

  @Test
  void anotherUserStartsOnAFreshPage(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/reglages.xhtml");
    page.click(".top [data-galien=lock]");
    assertThat(page.locator("#verrou")).isVisible(SOON);
    page.click("#verrou [data-galien=other]");
    page.fill("#verrou-login", RunningApp.SECRETARY);
    unlock(page, RunningApp.PASSWORD);
    page.waitForURL(Pattern.compile(".*/journee\\.xhtml"));
    assertThat(page.locator(".who b")).hasText("Solène Guivarc’h-Morel");
  }

  private static void unlock(Page page, String password) {
    page.fill("#verrou-password", password);
    page.click("#verrou [type=submit]");
  }

  private static int status(Page page, String url) {
    return (Integer) page.evaluate("url => fetch(url).then(a => a.status)", url);
  }
}
