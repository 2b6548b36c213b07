package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** From an interview to an answer that opens its passage, and back. */
@BrowserTest
@WithAi
class KnowledgeScreenIT {

  private static final String QUESTION = "Que faire quand le facteur zélé sonne ?";

  @Test
  void anInterviewBecomesAnAnswerWithItsPassageUntilItIsWithdrawn(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    interview(app, page);
    masking(page);
    confirm(page);
    ask(page, QUESTION);
    assertThat(page.locator("#ask-said blockquote").first()).containsText("porte bleue");
    page.locator("#ask-said a.src").first().click();
    Locator passage = page.locator("li[aria-current=true]");
    assertThat(passage).containsText("porte bleue");
    assertThat(page.locator("main")).not().containsText("Tartuffard");
    app.open(page, "/savoir.xhtml?vue=sources");
    Locator withdraw = page.locator("#kn-sources li").first().locator("[data-post$=withdraw]");
    withdraw.click();
    withdraw.click();
    assertThat(page.locator("#kn-sources li").first()).containsText("Contribution retirée");
    ask(page, QUESTION);
    assertThat(page.locator("#ask-said")).containsText("Je ne sais pas");
    app.open(page, "/savoir.xhtml?q=facteur");
    assertThat(page.locator("main")).not().containsText("porte bleue");
  }

  @Test
  void whatIsNotKnownGoesToAPersonWhoseAnswerIsThenQuoted(RunningApp app, Page desk, Page office) {
    app.signIn(desk, RunningApp.SECRETARY);
    app.open(desk, "/journee.xhtml");
    ask(desk, "Qui arrose les hortensias du toit ?");
    assertThat(desk.locator("#ask-said")).containsText("Je ne sais pas");
    String doctor =
        desk.locator("#ask-to option", new Page.LocatorOptions().setHasText("Castaing"))
            .getAttribute("value");
    desk.selectOption("#ask-to", doctor);
    desk.click("#ask .ask-route button");
    assertThat(desk.locator("#ask-said")).containsText("La question est posée");
    app.signIn(office, RunningApp.PHYSICIAN);
    app.open(office, "/appels.xhtml");
    assertThat(office.locator("#liste")).containsText("attend votre réponse");
    app.open(office, "/savoir.xhtml?vue=questions");
    Locator question =
        office.locator("#kn-questions > li", new Page.LocatorOptions().setHasText("hortensias"));
    question.locator("textarea").fill("Le gardien arrose les hortensias du toit chaque lundi.");
    question.locator("[data-send$=answer] button[type=submit]").click();
    assertThat(office.locator("#kn-questions")).not().containsText("hortensias");
    app.open(desk, "/journee.xhtml");
    ask(desk, "Qui arrose les hortensias du toit ?");
    assertThat(desk.locator("#ask-said blockquote").first()).containsText("Le gardien");
  }

  private static void interview(RunningApp app, Page page) {
    app.open(page, "/entretien.xhtml");
    page.selectOption("#kn-who", new SelectOption().setValue(""));
    page.fill("#kn-name", "Berthe Vasseur");
    page.selectOption("#kn-area", "OPENING");
    page.click("main [type=submit]");
    page.fill(
        "#kn-said-0",
        "Si le facteur zélé sonne deux fois, tu lui ouvres toujours la porte bleue. Monsieur"
            + " Tartuffard, lui, attend dehors.");
    page.click("#kn-interview [type=submit]");
  }

  private static void masking(Page page) {
    assertThat(page.locator(".msk")).containsText("Tartuffard");
    page.click("#kn-keep");
    assertThat(page.locator(".kn-list").first()).containsText("porte bleue");
    assertThat(page.locator("main")).not().containsText("Tartuffard");
  }

  private static void confirm(Page page) {
    page.locator(".kn-list a", new Page.LocatorOptions().setHasText("porte bleue")).first().click();
    page.click("#kn-confirm");
    assertThat(page.locator(".kn-list").first()).not().containsText("porte bleue");
  }

  private static void ask(Page page, String question) {
    page.keyboard().press("Alt+q");
    assertThat(page.locator("#ask-q")).isFocused();
    page.fill("#ask-q", question);
    page.keyboard().press("Enter");
  }
}
