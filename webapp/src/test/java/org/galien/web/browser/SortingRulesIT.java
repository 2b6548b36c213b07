package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A doctor writes a sorting rule as a row, sees what it would change, saves it; others look. */
@BrowserTest
@WithAi
class SortingRulesIT {

  private static final String ROW = "practiceRules:rows:0:";

  @Test
  void ruleIsWrittenTriedAndSavedAndTheDeskLooksAtIt(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/reglages.xhtml");
    page.click("[id='practiceRules:add']");
    assertThat(page.locator("[id='" + ROW + "words']")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".rule-row .err")).containsText("écrivez les mots");
    page.fill("[id='" + ROW + "words']", "zorglub");
    page.selectOption("[id='" + ROW + "type']", "imagerie");
    page.click("[id='practiceRules:try']");
    assertThat(page.locator("[data-rules=outcome]")).containsText("Rien ne changerait");
    page.click("[id='practiceRules:save']");
    assertThat(page.locator("[data-rules=outcome]")).containsText("enregistrées");
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/reglages.xhtml");
    assertThat(page.locator("[id='" + ROW + "words']")).hasValue("zorglub");
    assertThat(page.locator("[id='" + ROW + "words']")).isDisabled();
    assertThat(page.locator("[id='practiceRules:save']")).hasCount(0);
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/reglages.xhtml");
    page.click("[id='" + ROW + "remove']");
    assertThat(page.locator(".rule-row")).hasCount(0);
    page.click("[id='practiceRules:save']");
    assertThat(page.locator("[data-rules=outcome]")).containsText("enregistrées");
  }
}
