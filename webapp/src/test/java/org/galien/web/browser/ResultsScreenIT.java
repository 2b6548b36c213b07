package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a laboratory's file to the curve in the chart. */
@BrowserTest
class ResultsScreenIT {

  private final Newcomer woman = Newcomer.any();

  @Test
  void aFileBecomesACurveACriticalValueIsAcknowledgedAndACorrectionTakesItsPlace(
      RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.PHYSICIAN);
    String patient =
        PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    file(app, page, hprim("1", "15/09/2025", "4.2", "N", "F"));
    file(app, page, hprim("2", "15/10/2025", "6.7", "HH", "F"));
    app.open(page, "/dossier.xhtml?patient=" + patient);
    Locator danger = page.locator("[data-critical]");
    assertThat(danger).containsText("6,7");
    page.click("a[data-read='resultats=24']");
    page.click("#lecture .seg a[data-read='resultats=999']");
    Locator table = page.locator("#lecture table[data-results=table]");
    assertThat(table.locator("th[scope=col]")).hasCount(5);
    assertThat(table).containsText("valeur critique, très haute 6,7");
    assertThat(page.locator("#lecture .res-curve .dot")).hasCount(2);
    table.locator("a[data-key=potassium]").focus();
    page.keyboard().press("ArrowRight");
    assertThat(table.locator("td a").first()).isFocused();
    danger.locator("[type=submit]").click();
    assertThat(danger.locator("[role=alert]")).containsText("conduite");
    danger.locator("textarea").fill("Patiente prévenue, ECG demandé");
    danger.locator("[type=submit]").click();
    assertThat(danger).hasCount(0);
    assertEquals(
        List.of("Patiente prévenue, ECG demandé"),
        app.strings(
            "SELECT c.conduct FROM documents_lab_critical c JOIN documents_lab_report r ON r.id ="
                + " c.report_id JOIN documents_filing f ON f.id = r.filing_id WHERE f.patient_id = ?",
            patient));
    file(app, page, hprim("2", "15/10/2025", "5.0", "N", "C"));
    app.open(page, "/dossier.xhtml?patient=" + patient + "&resultats=999");
    assertThat(table).containsText("corr.");
    assertThat(table.locator("s")).containsText("6,7");
    assertThat(page.locator("#lecture .res-curve .dot")).hasCount(2);
    assertThat(page.locator("#lecture .res-curve .dot.out")).hasCount(0);
    table.locator("td a").first().click();
    assertThat(page.locator("#lecture")).containsText("au dossier");
  }

  private String hprim(String dossier, String day, String value, String flag, String status) {
    return String.join(
        "\r\n",
        "P1",
        woman.name(),
        Newcomer.FIRST_NAME,
        "1 RUE BASSE",
        "",
        "59000 LILLE",
        Newcomer.BORN,
        "",
        woman.name() + dossier,
        day,
        "LABOTEST   Laboratoire Fictif",
        "MARTINAL   Dr Alain MARTIN",
        "",
        "IONOGRAMME",
        "****LAB****",
        "RES|Potassium|K|N|" + value + "|mmol/L|3.5|5.1|" + flag + "|" + status,
        "****FIN****",
        "****FINFICHIER****",
        "");
  }

  /** Results are looked for in the background, after the reading. */
  private static boolean looked(RunningApp app, String id) {
    try {
      String sql = "SELECT revision FROM documents_lab_reading WHERE document_id = ?";
      return !app.strings(sql, id).isEmpty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void file(RunningApp app, Page page, String text) {
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".hpr", text);
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    page.waitForCondition(() -> looked(app, id));
    Letters.look(page, id);
    page.locator("[data-filing=type]").selectOption("BIOLOGIE");
    Letters.row(page, id).focus();
    page.keyboard().press("p");
    page.keyboard().type(woman.name());
    PickedPatient.choose(page, "#doc-hits", woman.name());
    Letters.seen(page);
    page.keyboard().press("v");
    assertThat(Letters.row(page, id)).hasCount(0);
  }
}
