package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document found in the wrong chart. */
@BrowserTest
class MisfiledIT {

  private final Newcomer wrong = Newcomer.any();
  private final Newcomer right = Newcomer.any();

  @Test
  void aDocumentIsMovedFromTheChartItIsFoundInAndBack(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.SECRETARY);
    String from = create(app, page, wrong);
    String to = create(app, page, right);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, wrong.name() + ".txt", "Compte rendu zébrure " + right.name());
    Letters.row(page, id).click();
    fileBy(page, wrong, id);
    app.open(page, "/dossier.xhtml?patient=" + from + "&document=" + id);
    page.keyboard().press("d");
    page.click("#doc-move [type=submit]");
    assertThat(page.locator("#doc-move-err")).containsText("dossier");
    page.keyboard().type(right.name());
    PickedPatient.choose(page, "#doc-move-hits", right.name());
    assertThat(page.locator("#doc-move [data-part=who]")).containsText("04/03/1971");
    assertThat(page.locator("#doc-move-reason")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#doc-move-err")).containsText("pourquoi");
    page.keyboard().type("Homonyme du fichier");
    page.keyboard().press("Enter");
    assertThat(page.locator("#toasts")).containsText(right.name());
    assertThat(page.locator("#lecture")).containsText("Homonyme du fichier");
    assertThat(page.locator("#lecture")).not().containsText("zébrure");
    assertThat(page.locator("#tl-list")).containsText("Document déplacé");
    assertEquals(List.of(to), filings(app, id));
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("annulé");
    assertThat(page.locator("#lecture")).containsText("zébrure");
    assertEquals(List.of(from), filings(app, id));
    app.open(page, "/dossier.xhtml?patient=" + to + "&document=" + id);
    assertThat(page.locator("#lecture")).containsText("déplacement annulé");
    assertThat(page.locator("#lecture")).not().containsText("zébrure");
  }

  @Test
  void wordsOfADocumentAreFoundInTheChartWithWhatStandsAroundThem(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String patient = create(app, page, wrong);
    app.open(page, "/documents.xhtml");
    String text = "Scanner du genou de " + wrong.name() + ". Épanchement de moyenne abondance.";
    String id = Letters.bring(page, wrong.name() + ".txt", text);
    Letters.row(page, id).click();
    fileBy(page, wrong, id);
    app.open(page, "/dossier.xhtml?patient=" + patient);
    page.fill("#tl-find [name=q]", "epanchement");
    assertThat(page.locator("#tl-list li")).hasCount(1);
    assertThat(page.locator("#tl-list")).containsText("Épanchement de moyenne abondance");
    page.fill("#tl-find [name=q]", "fracture");
    assertThat(page.locator("#tl-list li")).hasCount(0);
  }

  private static String create(RunningApp app, Page page, Newcomer woman) {
    return PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
  }

  /** Once it was read: what a redrawn card keeps is another test's matter. */
  private static void fileBy(Page page, Newcomer woman, String id) {
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    Letters.look(page, id);
    page.locator("[data-filing=type]").selectOption("AUTRE");
    Letters.row(page, id).focus();
    page.keyboard().press("p");
    page.keyboard().type(woman.name());
    PickedPatient.choose(page, "#doc-hits", woman.name());
    Letters.seen(page);
    page.keyboard().press("v");
    assertThat(Letters.row(page, id)).hasCount(0);
  }

  private static List<String> filings(RunningApp app, String id) throws Exception {
    return app.strings(
        "SELECT patient_id FROM documents_filing WHERE standing AND document_id = ?", id);
  }
}
