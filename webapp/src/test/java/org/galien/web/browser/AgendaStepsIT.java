package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people at the agenda of one day, early, when nobody else is booked. */
@BrowserTest
class AgendaStepsIT {

  @Test
  void whoSeesAnOldDayIsToldAndThenSeesTheNewOne(RunningApp app, Page reception, Page colleague) {
    String id = bothSee(app, reception, colleague, "04:00");
    doFromTheMenu(reception, id, "confirmed");
    assertThat(reception.locator("#toasts")).containsText("Confirmé");
    arrives(colleague, id);
    assertThat(colleague.locator("#toasts")).containsText("modifié par quelqu’un d’autre");
    assertThat(card(colleague, id)).hasAttribute("data-status", "confirmed");
    arrives(colleague, id);
    assertThat(card(colleague, id)).hasAttribute("data-status", "arrived");
  }

  @Test
  void whoNotesAnArrivalSecondIsToldThatItIsNoted(RunningApp app, Page reception, Page colleague) {
    String id = bothSee(app, reception, colleague, "04:15");
    colleague.locator("body").press("a");
    Locator line =
        colleague.locator("#arrivees-liste:not([aria-busy=true]) [data-of='" + id + "']");
    assertThat(line).isVisible();
    arrives(reception, id);
    assertThat(reception.locator("#attente [data-of='" + id + "']")).isVisible();
    line.click();
    assertThat(colleague.locator("#toasts")).containsText("L’arrivée de ce patient est déjà notée");
    assertThat(card(colleague, id)).hasAttribute("data-status", "arrived");
  }

  @Test
  void ownStepsWaitForNoGrid(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String id = sees(page, booked(page, "04:30"));
    page.route("**/journee.xhtml*", Route::abort);
    arrives(page, id);
    arrives(page, id);
    says(page, "Arrivée notée");
    page.keyboard().press("z");
    says(page, "C’est annulé.");
    doFromTheMenu(page, id, "confirmed");
    says(page, "Confirmé");
    arrives(page, id);
    says(page, "Arrivée notée");
    page.unroute("**/journee.xhtml*");
    page.keyboard().press("z");
    assertThat(card(page, id)).hasAttribute("data-status", "confirmed");
  }

  @Test
  void aDrawingThatComesLateIsNotShown(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String id = sees(page, booked(page, "05:45"));
    Route[] late = new Route[1];
    APIResponse[] old = new APIResponse[1];
    page.route(
        "**/journee.xhtml*",
        route -> {
          if (late[0] != null) {
            route.resume();
            return;
          }
          late[0] = route;
          old[0] = route.fetch();
        });
    page.evaluate("() => { window.late = galien.agenda.refresh(true); }");
    page.waitForCondition(() -> old[0] != null);
    arrives(page, id);
    assertThat(card(page, id)).hasAttribute("data-status", "arrived");
    late[0].fulfill(new Route.FulfillOptions().setResponse(old[0]));
    page.evaluate("() => window.late");
    assertEquals("arrived", card(page, id).getAttribute("data-status"));
  }

  @Test
  void cancellingIsTakenBack(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String id = sees(page, booked(page, "04:45"));
    doFromTheMenu(page, id, "cancelled");
    says(page, "Rendez-vous annulé");
    page.keyboard().press("z");
    says(page, "C’est annulé.");
    assertThat(card(page, id)).hasAttribute("data-status", "booked");
  }

  @Test
  void aLengthThatIsRefusedAfterTheMoveCanBeCorrected(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    booked(page, "05:30");
    String id = sees(page, booked(page, "05:00"));
    doFromTheMenu(page, id, "move");
    page.fill("#dep-heure", "05:15");
    page.fill("#dep-minutes", "7.5");
    page.keyboard().press("Enter");
    assertThat(page.locator("#dep-err")).containsText("minutes entières");
    page.fill("#dep-minutes", "30");
    page.keyboard().press("Enter");
    assertThat(page.locator("#dep-err")).containsText("déjà pris");
    says(page, " 05:15, Dr");
    page.fill("#dep-minutes", "10");
    page.keyboard().press("Enter");
    assertThat(page.locator("#deplacer")).isHidden();
    says(page, " 05:15, Dr");
    page.keyboard().press("z");
    says(page, " 05:00, Dr");
    assertThat(card(page, id)).hasAttribute("data-minutes", "10");
  }

  /** The colleague's page looks no more by itself whether something changed. */
  private static String bothSee(RunningApp app, Page reception, Page colleague, String time) {
    app.signIn(reception, RunningApp.SECRETARY);
    String id = sees(reception, booked(reception, time));
    app.signIn(colleague, RunningApp.COLLEAGUE);
    colleague.route("**/api/appointments/stamp*", Route::abort);
    return sees(colleague, id);
  }

  private static String booked(Page page, String time) {
    Locator column = page.locator("#ag .col").last();
    Map<String, Object> booking =
        Map.of(
            "practitioner",
            Integer.valueOf(column.getAttribute("data-practitioner")),
            "patient",
            1,
            "start",
            column.getAttribute("data-date") + "T" + time,
            "minutes",
            15,
            "type",
            "CONSULT",
            "afterwards",
            true);
    return String.valueOf(
        page.evaluate(
            "body => galien.api('/appointments', { body: body }).then(made => made.id)", booking));
  }

  private static String sees(Page page, String id) {
    page.reload();
    assertThat(card(page, id)).hasAttribute("data-status", "booked");
    return id;
  }

  private static void arrives(Page page, String id) {
    card(page, id).focus();
    page.keyboard().press("a");
  }

  private static void doFromTheMenu(Page page, String id, String what) {
    card(page, id).focus();
    page.keyboard().press("Space");
    page.click("#rdv-menu [data-do=" + what + "]");
  }

  /** One notification, the last one. */
  private static void says(Page page, String text) {
    assertThat(page.locator("#toasts .toast")).containsText(new String[] {text});
  }

  private static Locator card(Page page, String id) {
    return page.locator("#ag .ev[data-id='" + id + "']");
  }
}
