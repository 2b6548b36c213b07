package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From an expense that is typed to the file that inspectors ask for. */
@BrowserTest
class BooksScreenIT {

  @Test
  void anExpenseIsEnteredTheBankMatchedAndTheFileTaken(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/comptabilite.xhtml");
    AxeCheck axe = new AxeCheck(page);
    axe.look("ledger");
    page.fill("#acc-expense [name=day]", "3.1");
    page.fill("#acc-expense [name=amount]", "12x");
    page.locator("#acc-expense [name=category]").selectOption("BUREAU");
    page.fill("#acc-expense [name=label]", "Timbres");
    page.keyboard().press("Enter");
    assertThat(page.locator("body")).containsText("« 12x » n’est pas un montant");
    page.fill("#acc-expense [name=amount]", "30,00");
    page.keyboard().press("Enter");
    assertThat(page.locator("#acc-entry")).containsText("Timbres");
    assertThat(page.locator("#acc-entry")).containsText("30,00");

    page.locator("nav.seg a").nth(1).click();
    assertThat(page.locator("#acc-bank-lines tbody tr").first()).isVisible();
    int open = page.locator("#acc-bank-lines tbody tr").count();
    page.locator("[data-acc-post$='/match']").first().click();
    assertThat(page.locator("#acc-bank-lines tbody tr")).hasCount(open - 1);
    axe.look("bank");

    page.locator("nav.seg a").nth(2).click();
    assertThat(page.locator("#acc-due")).isVisible();
    axe.look("figures");
    page.locator("nav.seg a").nth(4).click();
    assertThat(page.locator("#acc-form")).containsText("Honoraires encaissés");
    APIResponse file = page.request().get(app.url(page.locator("#acc-fec").getAttribute("href")));
    assertEquals(200, file.status());
    assertTrue(file.headers().get("content-disposition").matches(".*\\d{9}FEC\\d{4}1231\\.txt.*"));
    assertTrue(file.text().startsWith("JournalCode\tJournalLib\tEcritureNum"));
    axe.assertNothingFound();
  }
}
