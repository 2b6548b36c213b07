package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the one client does while the server does not answer; and the one notice area. */
@BrowserTest
class ServerAwayIT {

  private static final String API = "**/api/**";

  @Test
  void thatNobodyAnswersIsSaidOnceAndThatItIsBack(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.route(API, ServerAwayIT::starting);
    for (int i = 0; i < 3; i++) {
      assertEquals(
          0, page.evaluate("galien.api('/patients?q=zyx', {patient: false}).catch(e => e.status)"));
    }
    Locator alerts = page.locator("#toasts [role=alert] .toast");
    assertThat(alerts).hasCount(1);
    assertThat(alerts).containsText("ne répond pas");
    page.unroute(API);
    assertThat(page.locator("#toasts [role=status]"))
        .containsText("répond de nouveau", new ContainsTextOptions().setTimeout(15_000));
    assertThat(alerts).hasCount(0);
  }

  @Test
  void aServerThatIsStartingIsAskedAgain(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    AtomicInteger asked = new AtomicInteger();
    page.route(
        "**/api/patients?q=zyxagain",
        route -> {
          if (asked.incrementAndGet() < 3) {
            starting(route);
          } else {
            route.resume();
          }
        });
    Object hits = page.evaluate("galien.api('/patients?q=zyxagain').then(a => a.hits.length)");
    assertEquals(0, hits);
    assertEquals(3, asked.get());
  }

  @Test
  void noticesStayWhilePointedAtAndEscapeClosesThem(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.clock().install();
    page.evaluate(
        "() => { galien.toast('Une chose est faite', {undo: () => galien.toast('Reprise')});"
            + " galien.toast('Une autre est refusée', {error: true}); }");
    Locator done = page.locator("#toasts [role=status] .toast");
    Locator refused = page.locator("#toasts [role=alert] .toast");
    page.keyboard().press("Escape");
    assertThat(refused).hasCount(0);
    done.locator("button").focus();
    page.clock().runFor(20_000);
    assertThat(done).containsText("Une chose est faite");
    done.locator("button").click();
    assertThat(done).hasText("Reprise");
    page.clock().runFor(9_000);
    assertThat(done).hasCount(0);
  }

  /** As the server answers while Galien starts in it. */
  private static void starting(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(404)
            .setContentType("text/html")
            .setBody("<html><body>Not found</body></html>"));
  }
}
