package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A prescription written, signed and renewed without a mouse. */
@BrowserTest
class PrescriptionIT {

  @Test
  void aPrescriptionIsWrittenSignedAndRenewedByKeyboardAlone(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=973");
    page.keyboard().press("F2");
    Locator find = page.locator("#rx-find");
    assertThat(find).isFocused();
    assertThat(page.locator("#banner")).isVisible();
    take(page, "cardiv 5", "CARDIVANE 5 mg");
    page.keyboard().type("1 matin 3 mois");
    assertThat(page.locator(".rx-said")).containsText("1 gélule le matin, pendant 3 mois");
    page.keyboard().press("Enter");
    assertThat(find).isFocused();
    take(page, "dolumal 1", "DOLUMAL 1 g");
    page.keyboard().type("1 cp 3/j si bsn");
    assertThat(page.locator(".rx-line .err")).containsText("« si bsn » n’est pas lu");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".rx-line .inp").last()).isFocused();
    AxeCheck axe = new AxeCheck(page);
    axe.look("prescription being written");
    axe.assertNothingFound();
    page.keyboard().press("Control+A");
    page.keyboard().type("1 cp si douleur max 3/j 10 jours");
    assertThat(page.locator(".rx-line .err")).hasCount(0);
    page.keyboard().press("Enter");
    page.keyboard().type("Repos");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator(".rx-line")).hasCount(3);
    Page sheet = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    sheet.close();
    assertThat(page.locator("#lecture .rx-read li")).hasCount(3);
    String address = page.locator("#rx-print").getAttribute("href");
    APIResponse pdf = page.request().get(app.url(address));
    assertEquals(200, pdf.status());
    assertTrue(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    page.keyboard().press("F2");
    assertThat(find).isFocused();
    page.keyboard().press("F2");
    assertThat(page.locator(".rx-line")).hasCount(3);
    Page again = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    again.close();
    assertThat(page.locator("#lecture .rx-read li")).hasCount(3);
    assertThat(page.locator("#tl-list a[data-read^=ordonnance]")).hasCount(2);
  }

  private static void take(Page page, String typed, String first) {
    page.keyboard().type(typed);
    assertThat(page.locator("#rx-found li[aria-selected=true]")).containsText(first);
    page.keyboard().press("Enter");
    assertThat(page.locator(".rx-line .inp").last()).isFocused();
  }
}
