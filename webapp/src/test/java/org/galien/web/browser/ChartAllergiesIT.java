package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is entered beside the note shows at once, and the page stays. */
@BrowserTest
class ChartAllergiesIT {

  @Test
  void allergyShowsInTheBannerUntilItIsTakenBack(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=950");
    page.evaluate("window.kept = true");
    page.fill("[id='background:substance']", "Zyxocilline");
    page.click("[id='background:allergy']");
    Locator banner = page.locator("#banner");
    assertThat(banner).containsText("Zyxocilline");
    page.locator("#background li", new Page.LocatorOptions().setHasText("Zyxocilline"))
        .locator("a")
        .click();
    assertThat(banner).not().containsText("Zyxocilline");
    assertThat(page.locator("#note")).isVisible();
    page.waitForFunction("window.kept");
  }
}
