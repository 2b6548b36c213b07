package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From the chart to the money, and the till closed in the evening. */
@BrowserTest
class BillingIT {

  @Test
  void aConsultationIsBilledByThreeKeysAndTheTillClosed(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=973");
    page.keyboard().press("F9");
    assertThat(page.locator("#fac-favs .chip").first()).containsText("G");
    int before = page.locator("#fac-old > li").count();
    page.keyboard().press("1");
    assertThat(page.locator("#fac-parts [data-sum=total]")).containsText("30,00");
    assertThat(page.locator("#fac-parts [data-sum=participation]")).containsText("2,00");
    page.locator("#fac-lines summary").click();
    assertThat(page.locator("#fac-lines details li").first()).containsText("30,00");
    AxeCheck axe = new AxeCheck(page);
    axe.look("invoice being made");
    page.keyboard().press("Alt+2");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#fac-old > li")).hasCount(before + 1);
    assertThat(page.locator("#fac-old > li").first()).containsText("réglée");
    String address = page.locator("#fac-old > li a").first().getAttribute("href");
    APIResponse pdf = page.request().get(app.url(address));
    assertEquals(200, pdf.status());
    assertTrue(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));

    app.open(page, "/caisse.xhtml");
    assertThat(page.locator("#caisse-modes")).containsText("Espèces");
    axe.look("till");
    int closings = page.locator("#caisse-closings tbody tr").count();
    page.locator("#caisse-counted").fill("1,00");
    assertThat(page.locator("#caisse-difference")).containsText("-");
    page.locator("#caisse-close").click();
    assertThat(page.locator("#caisse-closings tbody tr")).hasCount(closings + 1);
    assertThat(page.locator("#caisse-expected")).containsText("1,00");
    axe.assertNothingFound();
  }
}
