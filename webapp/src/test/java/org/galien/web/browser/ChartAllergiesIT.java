package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is entered beside the note shows at once; what is taken out asks why, and can come back. */
@BrowserTest
class ChartAllergiesIT {

  @Test
  void anAllergyLeavesTheBannerWithAReasonOnlyAndComesBack(RunningApp app, Page page) {
    open(app, page, 950);
    page.evaluate("window.kept = true");
    page.fill("[id='background:substance']", "Zyxocilline");
    page.click("[id='background:allergy']");
    Locator banner = page.locator("#banner");
    assertThat(banner).containsText("Zyxocilline");
    page.fill("[id='background:reaction']", "typed meanwhile");
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
    assertThat(page.locator("[id='background:reaction']")).hasValue("typed meanwhile");
    assertThat(page.locator("#note")).isVisible();
    page.waitForFunction("window.kept");
  }

  @Test
  void whatWasRemovedIsPutBackLaterFromItsList(RunningApp app, Page page) {
    open(app, page, 951);
    page.fill("[id='background:substance']", "Vytrexine");
    page.click("[id='background:intolerance']");
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
  void aProblemUnderAldIsAddedAndEnded(RunningApp app, Page page) {
    open(app, page, 952);
    page.click("summary:has-text('Ajouter un problème')");
    page.fill("[id='background:label']", "Sclérose en plaques");
    page.fill("[id='background:code']", "G35");
    page.fill("[id='background:ald']", "99");
    page.click("[id='background:condition']");
    assertThat(page.locator("#toasts")).containsText("de 1 à 32");
    assertThat(page.locator("[id='background:label']")).hasValue("Sclérose en plaques");
    page.fill("[id='background:ald']", "25");
    page.click("[id='background:condition']");
    assertThat(page.locator("#banner")).containsText("Sclérose en plaques");
    assertThat(page.locator("[id='background:lists']")).containsText("ALD 25");
    page.click("[data-remove^=CONDITION][data-label='Sclérose en plaques']");
    page.check("#remove-dialog [value=ENDED]");
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).not().containsText("Sclérose en plaques");
  }

  private static void open(RunningApp app, Page page, int patient) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=" + patient);
  }
}
