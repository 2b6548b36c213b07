package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A prescription written, signed and renewed without a mouse. */
@BrowserTest
class PrescriptionIT {

  @Test
  void aPrescriptionIsWrittenSignedAndRenewedByKeyboardAlone(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=973");
    page.keyboard().press("F2");
    Locator find = page.locator("#rx-find");
    assertThat(find).isFocused();
    assertThat(page.locator("#banner")).isVisible();
    take(page, "cardiv 5", "CARDIVANE 5 mg");
    page.keyboard().type("1 matin 3 mois");
    assertThat(page.locator(".rx-said")).containsText("1 gélule le matin, pendant 3 mois");
    page.keyboard().press("Enter");
    assertThat(find).isFocused();
    take(page, "dolumal 1", "DOLUMAL 1 g");
    page.keyboard().type("1 cp 3/j si bsn");
    assertThat(page.locator(".rx-line .err")).containsText("« si bsn » n’est pas lu");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".rx-line .inp").last()).isFocused();
    AxeCheck axe = new AxeCheck(page);
    axe.look("prescription being written");
    axe.assertNothingFound();
    page.keyboard().press("Control+A");
    page.keyboard().type("1 cp si douleur max 3/j 10 jours");
    assertThat(page.locator(".rx-line .err")).hasCount(0);
    page.keyboard().press("Enter");
    page.keyboard().type("Repos");
    page.keyboard().press("Alt+Enter");
    assertThat(page.locator(".rx-line")).hasCount(3);
    Page sheet = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    sheet.close();
    assertThat(page.locator("#lecture .rx-read li")).hasCount(3);
    String address = page.locator("#rx-print").getAttribute("href");
    APIResponse pdf = page.request().get(app.url(address));
    assertEquals(200, pdf.status());
    assertTrue(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    page.keyboard().press("F2");
    assertThat(find).isFocused();
    page.keyboard().press("F2");
    assertThat(page.locator(".rx-line")).hasCount(3);
    Page again = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    again.close();
    assertThat(page.locator("#lecture .rx-read li")).hasCount(3);
    assertThat(page.locator("#tl-list a[data-read^=ordonnance]")).hasCount(2);
  }

  @Test
  void aConsultationLeadsToABizoneAndASecuredSheetWithAnInteractionLookedUp(
      RunningApp app, Page page) throws IOException {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=1");
    page.keyboard().press("F2");
    assertThat(page.locator("#rx-find")).isFocused();
    write(page, "coumarex", "COUMAREX", "1 soir 3 mois");
    write(page, "morfanol 10", "MORFANOL", "1-0-1 14 jours");
    page.keyboard().type("Sel de régime au potassium");
    page.keyboard().press("Alt+Enter");
    page.locator(".rx-line").first().getByText("ALD").click();
    page.locator("#rx-zones").check();
    Locator treatment = page.locator("#rx-treatments label").filter(containing("Périndopril"));
    assertThat(treatment.locator("input")).not().isChecked();
    treatment.locator("input").check();
    page.keyboard().press("Control+i");
    assertThat(page.locator("#rx-th .note-bar.info")).containsText("non personnalisée");
    assertThat(page.locator("#rx-th-answer")).containsText("(extrait fictif)");
    assertThat(page.locator(".rx-levels > div")).hasCount(4);
    Locator found = page.locator(".rx-entry.discouraged").first();
    assertThat(found.locator("h4")).containsText("potassium + périndopril");
    assertThat(found.locator("blockquote")).containsText("Association DECONSEILLEE");
    found.locator("form input").fill("sel de régime arrêté");
    page.keyboard().press("Enter");
    assertThat(found.locator(".rx-noted")).containsText("sel de régime arrêté");
    AxeCheck axe = new AxeCheck(page);
    axe.look("thesaurus beside a prescription");
    axe.assertNothingFound();
    page.keyboard().press("Escape");
    page.keyboard().press("ArrowRight");
    page.keyboard().type("Kaliémie à 48 h");
    page.keyboard().press("Enter");
    page.keyboard().type("urgent");
    page.keyboard().press("Enter");
    assertThat(page.locator("#rx-kinds [data-kind=BIOLOGY] .count")).hasText("1");
    Page preview = page.context().waitForPage(() -> page.locator("#rx-preview").click());
    preview.close();
    List<String> looked = pages(page, app.url("/api/prescriptions/patients/1/draft/sheet"));
    assertTrue(looked.getFirst().contains("à ne pas remettre"), looked.getFirst());
    page.keyboard().press("Alt+ArrowUp");
    Page sheet = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    sheet.close();
    assertThat(page.locator(".rx-notes")).containsText("sel de régime arrêté");
    List<String> pages = pages(page, app.url(page.locator("#rx-print").getAttribute("href")));
    assertEquals(3, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      holds(
          pages.get(i),
          "Dr Hélène Castaing-Bérard",
          "RPPS 99700218896",
          "Médecine générale",
          "59400 Cambrai, France",
          "+33 1 99 00 00 10",
          "contact@tilleuls.example",
          "DELAUNAY-ROUSSEL Marie-Thérèse",
          "sexe féminin",
          "14/03/1958",
          "Signature",
          "dérogation à la prescription numérique",
          "page " + (i + 1) + " / 3");
    }
    holds(pages.getFirst(), "AFFECTION EXONÉRANTE", "COUMAREX", "MALADIES INTERCURRENTES");
    holds(pages.getFirst(), "Sel de régime au potassium");
    holds(pages.get(1), "biologie médicale", "Kaliémie à 48 h", "Renseignements : urgent");
    holds(pages.get(2), "Ordonnance sécurisée", "une gélule", "quatorze jours", "vingt-huit");
  }

  @Test
  void theLetterheadIsSetOnAScreen(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/reglages.xhtml");
    Locator phone = page.locator("[id='entete:phone']");
    phone.fill("01 99");
    page.locator("[id='entete:save']").click();
    assertThat(page.locator("[id='entete:phone-err'], #phone-err").first())
        .containsText("illisible");
    phone.fill("01 99 00 00 10");
    page.locator("[id='entete:save']").click();
    assertThat(phone).hasValue("+33 1 99 00 00 10");
  }

  private static void write(Page page, String typed, String first, String posology) {
    take(page, typed, first);
    page.keyboard().type(posology);
    page.keyboard().press("Enter");
    assertThat(page.locator("#rx-find")).isFocused();
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static List<String> pages(Page page, String address) throws IOException {
    APIResponse answer = page.request().get(address);
    assertEquals(200, answer.status());
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
      }
      return pages;
    }
  }

  private static void holds(String text, String... mentions) {
    for (String mention : mentions) {
      assertTrue(text.contains(mention), mention + " in " + text);
    }
  }

  private static void take(Page page, String typed, String first) {
    page.keyboard().type(typed);
    assertThat(page.locator("#rx-found li[aria-selected=true]")).containsText(first);
    page.keyboard().press("Enter");
    assertThat(page.locator(".rx-line .inp").last()).isFocused();
  }
}
