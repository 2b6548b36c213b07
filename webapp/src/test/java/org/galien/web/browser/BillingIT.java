package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
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
    page.locator("#caisse-counted").fill("1,00");
    assertThat(page.locator("#caisse-difference")).containsText("-");
    page.locator("#caisse-close").click();
    assertThat(page.locator("#caisse-closings tbody tr").first().locator("td").nth(2))
        .hasText(Pattern.compile("\\s*1,00\\s€\\s*"));
    assertThat(page.locator("#caisse-expected")).containsText("1,00");
    axe.assertNothingFound();
  }

  @Test
  void aRejectedClaimComesBackThroughTheBridgeAndIsCorrected(RunningApp app, Page page)
      throws Exception {
    app.update("UPDATE patients_patient SET nir = '258035912345697' WHERE id = ?", 973);
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/facturation.xhtml?patient=973");
    assertThat(page.locator("#fac-favs .chip").first()).containsText("G");
    page.keyboard().press("1");
    page.locator("#fac-tp-amo").check();
    assertThat(page.locator("#fac-parts [data-sum=due]")).containsText("9,00");
    int before = page.locator("#fac-old > li").count();
    page.locator("#fac-later").click();
    assertThat(page.locator("#fac-old > li")).hasCount(before + 1);
    String number = page.locator("#fac-old > li b").first().textContent();

    AxeCheck axe = new AxeCheck(page);
    app.open(page, "/teletransmission.xhtml");
    page.locator("#claims-exchange").click();
    Locator claim =
        page.locator("#claims-list tr", new Page.LocatorOptions().setHasText(number)).first();
    assertThat(claim).hasAttribute("data-state", "EXPECTED");
    Files.writeString(
        app.bridge().resolve("retour/rejet.csv"),
        "mouvement;lot;facture;payeur;nir;date_acte;demande_cents;paye_cents;etat;code_rejet;"
            + "libelle_rejet;virement;date_virement\n"
            + ("R-" + number + ";;" + number + ";AMO;;;;0;rejete;DROITS;droits fermés;;\n")
            + ("U-" + number + ";;2020-000001;AMO;;;;2100;paye;;;V1;\nFIN;2\n"));
    page.locator("#claims-exchange").click();
    assertThat(claim).hasAttribute("data-state", "REJECTED");
    assertThat(claim).containsText("droits fermés");
    assertThat(page.locator("#claims-queue")).containsText("2020-000001");
    axe.look("claims");
    claim.locator("[data-do=correction]").click();
    page.locator("#claims-reason").fill("droits ouverts depuis");
    page.locator("#claims-why-go").click();
    assertThat(page.locator("#fac-lines tbody")).containsText("G");
    assertThat(page.locator("#fac-tp-amo")).isChecked();
    assertThat(page.locator("#fac-parts [data-sum=due]")).containsText("9,00");
    page.locator("#fac-later").click();
    assertThat(page.locator("#fac-old > li")).hasCount(before + 3);
    String right = page.locator("#fac-old > li b").first().textContent();
    app.open(page, "/teletransmission.xhtml?facture=" + number);
    assertThat(claim).containsText(right);
    axe.assertNothingFound();
  }

  @Test
  void aQuoteIsSignedOnTheScreenAndBilled(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/devis.xhtml?patient=973");
    page.locator("#devis-lines [name=label]").fill("Laser vasculaire, visage");
    page.locator("#devis-lines [name=unit]").fill("120,00");
    assertThat(page.locator("#devis-sum")).containsText("120,00");
    page.locator("#devis-make").click();
    Locator quote = page.locator("#devis-old > li").first();
    assertThat(quote).containsText("20,00");
    AxeCheck axe = new AxeCheck(page);
    axe.look("quotes");
    quote.locator("[data-do=sign]").click();
    page.locator("#devis-name").fill("Jeanne Essai");
    BoundingBox box = page.locator("#devis-pad").boundingBox();
    page.mouse().move(box.x + 40, box.y + 40);
    page.mouse().down();
    page.mouse().move(box.x + 160, box.y + 120, new Mouse.MoveOptions().setSteps(8));
    page.mouse().move(box.x + 260, box.y + 50, new Mouse.MoveOptions().setSteps(8));
    page.mouse().up();
    axe.look("signature");
    page.locator("#devis-accept").click();
    assertThat(quote).containsText("signé");
    quote.locator("[data-do=bill]").click();
    assertThat(page.locator("#fac-old > li").first()).containsText("HN");
    assertThat(page.locator("#fac-old > li").first()).containsText("120,00");
    app.open(page, "/impayes.xhtml");
    assertThat(page.locator("#impayes-list")).containsText("120,00");
    axe.look("unpaid");
    axe.assertNothingFound();
  }
}
