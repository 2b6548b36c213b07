package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filing by hand, while others work on the same charts. Needs three documents that wait. */
@BrowserTest
class InboxIT {

  private static final Pattern CHART = Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+");

  /** Both before the first has been answered. */
  private static final String TWICE_DOWN =
      """
      [1, 2].forEach(() => document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })))
      """;

  private final Newcomer woman = Newcomer.any();

  /** What is being read still changes its place in the list. */
  @BeforeEach
  void whatCameIsRead(RunningApp app) throws Exception {
    app.awaitRead();
  }

  @Test
  void nothingIsFiledUnderAnIdentityCorrectedSince(RunningApp app, Page page, Page colleague)
      throws Exception {
    app.signIn(colleague, RunningApp.COLLEAGUE);
    String patient = create(app, colleague);
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    fillIn(page, "AUTRE");
    app.open(colleague, "/patient.xhtml?patient=" + patient);
    colleague.fill("[id='fiche:used-name']", woman.name() + "-Corrigée");
    colleague.keyboard().press("Control+Enter");
    colleague.waitForURL(CHART);
    Letters.seen(page);
    page.keyboard().press("v");
    assertThat(page.locator("[data-filing=problem]")).containsText("identité");
    assertThat(page.locator("[data-filing=name]")).containsText("CORRIGÉE");
    assertThat(page.locator("[data-filing=type]")).hasValue("AUTRE");
    assertEquals(List.of(), filings(app, patient));
    Letters.seen(page);
    page.keyboard().press("v");
    assertThat(page.locator("#toasts")).containsText("CORRIGÉE");
    assertEquals(List.of("AUTRE"), filings(app, patient));
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("annulé");
    assertThat(page.locator("[data-filing=name]")).containsText("CORRIGÉE");
    assertThat(page.locator("[data-filing=type]")).hasValue("AUTRE");
  }

  @Test
  void aCardFilledInIsAsItWasAfterALookAtAnother(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/documents.xhtml");
    fillIn(page, "ORDONNANCE");
    page.fill("[data-filing=title]", "Semelles");
    page.keyboard().press("Enter");
    String card = page.locator("[data-filing=card]").getAttribute("data-id");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[data-filing=card]")).not().hasAttribute("data-id", card);
    assertThat(page.locator("[data-filing=title]")).not().hasValue("Semelles");
    assertThat(page.locator("[data-preview=zone]")).not().hasAttribute("data-id", card);
    page.keyboard().press("ArrowUp");
    assertFilledIn(page, "ORDONNANCE", "Semelles");
    page.locator("[data-inbox=rows] a").nth(1).click();
    assertThat(page.locator("[data-filing=card]")).not().hasAttribute("data-id", card);
    page.click("[data-inbox=urgent]");
    page.locator("[data-inbox=rows] [data-id='" + card + "']").click();
    assertFilledIn(page, "ORDONNANCE", "Semelles");
    page.onceDialog(
        asking -> {
          assertEquals("beforeunload", asking.type());
          asking.dismiss();
        });
    page.click("nav.rail a[href$='/patients.xhtml']");
    assertFilledIn(page, "ORDONNANCE", "Semelles");
  }

  @Test
  @WithAi
  void whatIsTypedStaysUnderANewerProposal(RunningApp app, Page page, Page colleague) {
    app.signIn(colleague, RunningApp.COLLEAGUE);
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, "lettre.txt", Letters.about(woman, "Stable."));
    Letters.proposed(page, id, "confirmer");
    Letters.look(page, id);
    page.fill("[data-filing=title]", "Semelles");
    create(app, colleague);
    Letters.proposed(page, id, woman.name());
    assertThat(page.locator("[data-filing=title]")).hasValue("Semelles");
    page.locator("[data-inbox=rows] a:not([data-id='" + id + "'])").first().click();
    assertThat(page.locator("[data-filing=card]")).not().hasAttribute("data-id", id);
    Letters.look(page, id);
    assertThat(page.locator("[data-filing=title]")).hasValue("Semelles");
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
  }

  @Test
  void twoStepsAtOnceLeadToTheDocumentAfterTheNext(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    Locator rows = page.locator("[data-inbox=rows] a");
    String third = rows.nth(2).getAttribute("data-id");
    rows.nth(1).click();
    assertThat(page.locator("[data-filing=card]"))
        .hasAttribute("data-id", rows.nth(1).getAttribute("data-id"));
    page.fill("[data-filing=title]", "Semelles");
    rows.first().click();
    assertThat(page.locator("[data-filing=card]"))
        .hasAttribute("data-id", rows.first().getAttribute("data-id"));
    page.evaluate(TWICE_DOWN);
    assertThat(page.locator("[data-filing=card]")).hasAttribute("data-id", third);
    assertThat(rows.nth(2)).hasAttribute("aria-selected", "true");
    assertThat(rows.nth(2)).isFocused();
  }

  @Test
  void ofTwoSlicesAtOnceTheSecondIsShown(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    page.evaluate(
        "['COURRIERS', 'TO_CONFIRM'].forEach("
            + "s => document.querySelector('[data-slice=' + s + ']').click())");
    assertThat(page.locator("[data-slice=TO_CONFIRM]")).hasAttribute("aria-pressed", "true");
    Locator selected = page.locator("[data-inbox=rows] [aria-selected=true]");
    assertThat(page.locator("[data-filing=card]"))
        .hasAttribute("data-id", selected.getAttribute("data-id"));
  }

  @Test
  @WithAi
  void aCorrectionBegunIsNotLeftBehind(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/documents.xhtml");
    page.click(".doc-panels [id$=correct]");
    Locator sentence = page.locator(".doc-panels textarea").first();
    sentence.fill("Malaise, bilan normal.");
    Locator card = page.locator("[data-filing=card]");
    String before = card.getAttribute("data-id");
    Locator next = page.locator("[data-inbox=rows] a").nth(1);
    next.click();
    assertThat(page.locator("#toasts")).containsText("corrections");
    assertThat(card).hasAttribute("data-id", before);
    assertThat(sentence).hasValue("Malaise, bilan normal.");
    page.click(".doc-panels [id$=cancel]");
    assertThat(page.locator(".doc-panels textarea")).hasCount(0);
    next.click();
    assertThat(card).not().hasAttribute("data-id", before);
  }

  private void assertFilledIn(Page page, String type, String title) {
    assertThat(page.locator("[data-filing=title]")).hasValue(title);
    assertThat(page.locator("[data-filing=type]")).hasValue(type);
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
  }

  private String create(RunningApp app, Page page) {
    return PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
  }

  /** Sets type and patient of the first document. */
  private void fillIn(Page page, String type) {
    Locator row = page.locator("[data-inbox=rows] a").first();
    row.click();
    page.locator("[data-filing=type]").selectOption(type);
    row.focus();
    page.keyboard().press("p");
    page.keyboard().type(woman.name());
    PickedPatient.choose(page, "#doc-hits", woman.name());
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
  }

  private static List<String> filings(RunningApp app, String patient) throws Exception {
    return app.strings(
        "SELECT type FROM documents_filing WHERE standing AND patient_id = ?", patient);
  }
}
