package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is entered beside the note shows at once; what is taken out asks why, and can come back. */
@BrowserTest
class ChartAllergiesIT {

  @Test
  void anAllergyLeavesTheBannerWithAReasonOnlyAndComesBack(RunningApp app, Page page) {
    open(app, page, 950);
    page.evaluate("window.kept = true");
    page.fill("#note-examination", "typed meanwhile");
    ChartEntries.allergy(page, "Zyxocilline");
    Locator banner = page.locator("#banner");
    assertThat(banner).containsText("Zyxocilline");
    assertThat(page.locator("#add-allergy")).isFocused();
    ChartEntries.allergy(page, "zyxocilline");
    assertThat(page.locator("#allergy-substance-err"))
        .containsText("Déjà enregistrée : Zyxocilline");
    assertThat(page.locator("#allergy-substance")).isFocused();
    page.keyboard().press("Escape");
    page.click("[data-remove][data-label=Zyxocilline]");
    page.click("#remove-dialog [type=submit]");
    assertThat(page.locator("#remove-err")).containsText("pourquoi");
    assertThat(banner).containsText("Zyxocilline");
    page.check("#remove-dialog [value=ENTERED_IN_ERROR]");
    page.click("#remove-dialog [type=submit]");
    assertThat(banner).not().containsText("Zyxocilline");
    assertThat(page.locator("#toasts")).containsText("Retiré : Zyxocilline");
    assertThat(page.locator("[id='background:lists'] details")).containsText("saisie par erreur");
    page.click("#toasts button:has-text('Annuler')");
    assertThat(banner).containsText("Zyxocilline");
    assertThat(page.locator("#note-examination")).hasValue("typed meanwhile");
    page.waitForFunction("window.kept");
  }

  @Test
  void whatWasRemovedIsPutBackLaterFromItsList(RunningApp app, Page page) {
    open(app, page, 951);
    ChartEntries.allergy(page, "Vytrexine");
    page.click("[data-remove][data-label=Vytrexine]");
    page.check("#remove-dialog [value=OTHER]");
    page.click("#remove-dialog [type=submit]");
    assertThat(page.locator("#remove-words")).isFocused();
    page.fill("#remove-words", "doublon");
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).not().containsText("Vytrexine");
    page.reload();
    page.click("[id='background:lists'] summary");
    assertThat(page.locator("[id='background:lists'] details")).containsText("doublon");
    page.click("[data-restore][data-label=Vytrexine]");
    assertThat(page.locator("#banner")).containsText("Vytrexine");
  }

  @Test
  void aProblemIsAddedCorrectedReadInItsFormerVersionAndEnded(RunningApp app, Page page) {
    open(app, page, 952);
    page.click("#add-problem");
    page.fill("#condition-label", "Sclérose");
    page.fill("#condition-code", "G35");
    page.fill("#condition-onset", "1890");
    page.fill("#condition-ald", "99");
    page.keyboard().press("Enter");
    assertThat(page.locator("#condition-ald-err")).containsText("de 1 à 32");
    page.fill("#condition-ald", "25");
    page.keyboard().press("Enter");
    assertThat(page.locator("#condition-onset-err")).containsText("précède la naissance");
    page.fill("#condition-onset", "");
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).containsText("ALD 25");
    page.click("[data-edit^=CONDITION]:has-text('Sclérose')");
    assertThat(page.locator("#condition-label")).hasValue("Sclérose");
    page.fill("#condition-label", "Sclérose en plaques");
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).containsText("Sclérose en plaques");
    page.click("[data-edit^=CONDITION]:has-text('Sclérose en plaques')");
    page.click("dialog[open] [data-entry=versions]");
    Locator versions = page.locator("#versions-dialog li");
    assertThat(versions).hasCount(2);
    assertThat(versions.nth(1).locator("dd").nth(1)).hasText("Sclérose");
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    page.click("[data-remove^=CONDITION][data-label='Sclérose en plaques']");
    page.check("#remove-dialog [value=ENDED]");
    page.fill("#remove-ended", "2/2020");
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).not().containsText("Sclérose en plaques");
    assertThat(page.locator("[id='background:lists'] details")).containsText("(02/2020)");
  }

  @Test
  void measuresAreTypedInOneLineRefusedAskedAgainDrawnAndCorrected(RunningApp app, Page page)
      throws SQLException {
    String adults = "SELECT id FROM patients_patient WHERE birth_date < ? ORDER BY id DESC LIMIT 1";
    open(app, page, Integer.parseInt(app.strings(adults, "1980-01-01").getFirst()));
    measure(page, "12/7");
    assertThat(page.locator("#measure-err")).containsText("valeur impossible");
    assertThat(page.locator("#measure-really")).isHidden();
    measure(page, "27 kg");
    assertThat(page.locator("#measure-err")).containsText("inhabituelle");
    page.click("#measure-really [data-measure=no]");
    assertThat(page.locator("#measure-line")).isFocused();
    measure(page, "72 kg le 01/02/2026");
    assertThat(page.locator("#toasts")).containsText("Poids 72 kg");
    measure(page, "73,5 kg 1,70 m");
    Locator latest = page.locator("#latest-measures");
    assertThat(latest).containsText("préc. 72");
    assertThat(latest).containsText("25,4");
    latest.locator("a:has-text('Poids')").click();
    Locator reading = page.locator("#lecture");
    assertThat(reading.locator("svg.ms-curve circle")).hasCount(2);
    reading.locator("[data-edit^=MEASURE]").first().click();
    page.fill("#measure-text", "74,5 kg");
    page.keyboard().press("Enter");
    assertThat(reading).containsText("corrigé");
    assertThat(reading.locator("tr").first()).containsText("73,5");
    assertThat(reading.locator("tr").first()).containsText("74,5");
    page.navigate(page.url().replaceAll("&mesures=.*", "&resultats=24"));
    assertThat(reading.locator("table.res")).containsText("Poids");
  }

  private static void measure(Page page, String typed) {
    page.fill("#measure-line", typed);
    page.keyboard().press("Enter");
  }

  private static void open(RunningApp app, Page page, int patient) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=" + patient);
  }
}
