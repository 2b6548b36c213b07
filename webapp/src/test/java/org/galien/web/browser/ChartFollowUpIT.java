package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What else changes when the chart changes: the visit, the next patient, the summary. */
@BrowserTest
class ChartFollowUpIT {

  private static final String VISIT =
      """
      async ({ doctor, patient, start }) => {
        const send = async (path, body) => {
          const answer = await galien.send('/appointments' + path, { body });
          if (answer.status !== 200) throw new Error(answer.text);
          return answer.body;
        };
        const body = { practitioner: doctor, patient, start, minutes: 5, type: 'CONSULT', afterwards: true };
        const booked = await send('', { ...body, squeezedIn: true });
        return send('/' + booked.id + '/arrived', { version: booked.version });
      }
      """;
  private static final String START =
      "async ({ id, version }) => (await galien.send('/appointments/' + id + '/in-consultation',"
          + " { body: { version } })).status + ''";

  @Test
  void signingEndsTheVisitAndOffersWhoWaits(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.PHYSICIAN);
    int doctor =
        Integer.parseInt(
            app.strings("SELECT id FROM platform_user WHERE login = ?", RunningApp.PHYSICIAN)
                .getFirst());
    String start = RunningApp.today() + "T06:05";
    Object visit = page.evaluate(VISIT, Map.of("doctor", doctor, "patient", 970, "start", start));
    page.evaluate(VISIT, Map.of("doctor", doctor, "patient", 971, "start", start));
    assertEquals("200", page.evaluate(START, visit));
    app.open(page, "/dossier.xhtml?patient=970");
    page.fill("#note-reason", "Toux");
    assertThat(page.locator("#note-status")).containsText("Enregistré à");
    page.keyboard().press("Control+Enter");
    page.click("#sign-dialog [data-do=sign]");
    assertThat(page.locator("#lecture article")).hasCount(1);
    List<String> status =
        app.strings(
            "SELECT status FROM scheduling_appointment WHERE patient_id = ? ORDER BY id DESC", 970);
    assertEquals("FINISHED", status.getFirst());
    assertThat(page.locator("#next-patient")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=(?!970)\\d+"));
  }

  @Test
  void anAcceptedSummaryIsMarkedAtOnceWhenItsSourceIsRemoved(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=972");
    ChartEntries.allergy(page, "Qitoxane");
    assertThat(page.locator("#banner")).containsText("Qitoxane");
    Locator card = page.locator("#chartSummary");
    assertThat(card.locator(".txt li").filter(new FilterOptions().setHasText("Qitoxane")))
        .not()
        .hasCount(0);
    page.click("[id='chartSummary:accept']");
    assertThat(card.locator("header")).containsText("acceptée");
    page.click("[id='chartSummary:withdraw']");
    assertThat(page.locator("[data-summary=why]")).isFocused();
    page.keyboard().type("Acceptée trop vite");
    page.keyboard().press("Enter");
    page.click("[id='chartSummary:accept']");
    assertThat(card.locator("header")).containsText("acceptée");
    page.click("[data-remove][data-label=Qitoxane]");
    page.check("#remove-dialog [value=ENTERED_IN_ERROR]");
    page.click("#remove-dialog [type=submit]");
    assertThat(page.locator("#banner")).not().containsText("Qitoxane");
    Locator told = page.locator(".rt .note-bar.warn:visible");
    assertThat(told.first()).containsText("Source modifiée depuis");
    assertThat(page.locator(".aic.done:has-text('Qitoxane')")).hasCount(0);
    page.click("#toasts button:has-text('Annuler')");
    assertThat(page.locator("#banner")).containsText("Qitoxane");
  }

  @Test
  void aSummaryIsCorrectedOrRejectedAndLeadsToItsSources(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=973");
    ChartEntries.allergy(page, "Zulofane");
    Locator card = page.locator("#chartSummary");
    Locator line = card.locator(".txt li").filter(new FilterOptions().setHasText("Zulofane"));
    assertThat(line.locator("a.src").first()).isVisible();

    assertThat(card.locator("progress")).hasCount(0);
    page.click("[id='chartSummary:correct']");
    card.locator("textarea").first().fill("Zulofane : éruption, à vérifier.");
    page.click("[id='chartSummary:save']");
    assertThat(card.locator("header")).containsText("corrigée");
    assertThat(card).containsText("Zulofane : éruption, à vérifier.");

    line.locator("a.src").first().click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=973.*"));

    app.open(page, "/dossier.xhtml?patient=974");
    ChartEntries.allergy(page, "Zulofane");
    assertThat(line.locator("a.src").first()).isVisible();
    assertThat(card.locator("progress")).hasCount(0);
    page.click("[id='chartSummary:reject']");
    assertThat(card.locator("header")).containsText("rejetée");
  }
}
