package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody decides about a document that was not on the screen. */
@BrowserTest
class SeenFirstIT {

  /** V, again within 120 ms, and again at the moment the next card is there. */
  private static final String IMPATIENT =
      """
      async () => {
        const press = () => document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'v', bubbles: true, cancelable: true }));
        const shown = () => document.querySelector('[data-filing=card]').dataset.id;
        const first = shown();
        press();
        await new Promise(done => setTimeout(done, 110));
        press();
        while (shown() === first) await new Promise(done => setTimeout(done, 5));
        press();
        await new Promise(done => setTimeout(done, 120));
        press();
      }
      """;

  private final Newcomer woman = Newcomer.any();

  @Test
  @WithAi
  void anImpatientHandFilesOneDocumentNotTheNext(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.SECRETARY);
    String patient =
        PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    app.open(page, "/documents.xhtml");
    String lower = Letters.bring(page, woman.name() + "1.txt", Letters.about(woman, "Tout va."));
    String upper = Letters.bring(page, woman.name() + "2.txt", Letters.about(woman, "Revu."));
    Letters.proposed(page, lower, woman.name());
    Letters.proposed(page, upper, woman.name());
    Letters.look(page, upper);
    page.evaluate(IMPATIENT);
    page.waitForTimeout(600);
    assertEquals(List.of(upper), filings(app, patient));
    Letters.look(page, lower);
    page.keyboard().press("v");
    assertThat(Letters.row(page, lower)).hasCount(0);
    assertEquals(List.of(upper, lower), filings(app, patient));
  }

  @Test
  @WithAi
  void zWhileADocumentIsBeingFiledTakesThatOneBack(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.SECRETARY);
    String patient =
        PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".txt", Letters.about(woman, "Stable."));
    Letters.proposed(page, id, woman.name());
    Letters.look(page, id);
    page.keyboard().press("v");
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("annulé");
    assertThat(Letters.row(page, id)).hasAttribute("aria-selected", "true");
    assertEquals(List.of(), filings(app, patient));
  }

  @Test
  void theRailCountsWhatWasReceivedWithoutAReload(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    int before = Integer.parseInt(page.locator(".doc-head h1 .count").textContent());
    Letters.bring(page, woman.name() + ".txt", "Bonjour " + woman.name());
    assertThat(page.locator("nav.rail [aria-current=page] .n"))
        .containsText(Integer.toString(before + 1));
    assertThat(page.locator(".doc-head h1 .count")).hasText(Integer.toString(before + 1));
  }

  private static List<String> filings(RunningApp app, String patient) throws Exception {
    return app.strings(
        "SELECT document_id FROM documents_filing WHERE standing AND patient_id = ? ORDER BY id",
        patient);
  }
}
