package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chart of somebody unknown to the doctor, from the question to the trail. */
@BrowserTest
class BreakGlassIT {

  private static final String FOLLOWING = "as.kerguelen";
  private static final String WORDS = "Appel de la pharmacie, doute sur une dose";
  private static final String ASKS =
      "UPDATE platform_rule_switch SET switched_on = ? WHERE rule_key = 'platform.care-asks'";

  /** Nobody saw, expects, called about, filed for or entered these. */
  private static final String UNKNOWN =
      "SELECT p.id FROM patients_patient p WHERE p.id > ? AND"
          + " p.merged_into IS NULL AND p.id NOT IN (SELECT patient_id FROM scheduling_appointment"
          + " UNION SELECT patient_id FROM encounters_encounter UNION SELECT patient_id FROM"
          + " documents_filing) AND NOT EXISTS (SELECT 1 FROM messages_message m WHERE m.patient_id"
          + " = p.id) AND NOT EXISTS (SELECT 1 FROM platform_audit_entry e WHERE e.patient_id = p.id"
          + " AND e.actor_id IS NOT NULL) ORDER BY p.id DESC LIMIT 2";

  private final RunningApp app;

  BreakGlassIT(RunningApp app) {
    this.app = app;
  }

  @BeforeEach
  void ask() throws SQLException {
    app.change(ASKS, true);
  }

  @AfterEach
  void askNoMore() throws SQLException {
    app.change(ASKS, false);
  }

  @Test
  void theReasonForWhichAChartWasOpenedStandsInTheTrail(Page page) throws SQLException {
    String patient = unknown(0);
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=" + patient + "&genre=biology");
    assertThat(page.locator("#motif-t")).hasText("Pourquoi ouvrir ce dossier ?");
    assertThat(page.locator("#dossier")).hasCount(0);
    page.click("[id='motif:open']");
    assertThat(page.locator("#words-err")).containsText("quelques mots");
    page.fill("[id='motif:words']", WORDS);
    page.keyboard().press("Enter");
    assertThat(page.locator("#dossier")).isVisible();
    assertThat(page).hasURL(Pattern.compile(".*patient=" + patient + "&genre=biology"));
    page.waitForResponse(
        "**/api/journal/printed", () -> page.evaluate("dispatchEvent(new Event('beforeprint'))"));
    app.open(page, "/dossier.xhtml?patient=" + patient);
    assertThat(page.locator("#dossier")).isVisible();

    page.click("[id='leave:out']");
    app.signIn(page, RunningApp.ADMINISTRATOR);
    assertThat(entries(page, patient, "GLASS")).hasCount(2);
    assertThat(entries(page, patient, "GLASS").first()).containsText("autre motif");
    assertThat(page.locator("main")).not().containsText("pharmacie");
    assertThat(entries(page, patient, "PRINTED")).hasCount(1);

    app.update(
        "UPDATE patients_patient SET referring_physician = (SELECT display_name FROM platform_user"
            + " WHERE login = ?) WHERE id = ?",
        FOLLOWING,
        patient);
    page.click("[id='leave:out']");
    app.signIn(page, FOLLOWING);
    assertThat(entries(page, patient, "GLASS").first()).containsText(WORDS);
  }

  @Test
  void oneClickIsEnoughAndNothingElseOpensTheChart(Page page) throws SQLException {
    String patient = unknown(1);
    app.signIn(page, RunningApp.NURSE);
    app.open(page, "/dossier.xhtml?patient=" + patient);
    Object refused =
        page.evaluate(
            "async (url) => (await fetch(url, {headers: {'X-Galien': '1'}})).status",
            app.url("/dossier.xhtml?patient=" + patient));
    assertEquals(403, refused);
    page.click("[data-reason=walk-in]");
    assertThat(page.locator("#dossier")).isVisible();
    assertEquals(
        List.of("reason=walk-in"),
        app.strings(
            "SELECT detail FROM platform_audit_entry WHERE action = 'chart.glass-broken' AND"
                + " patient_id = ?",
            patient));
  }

  private String unknown(int which) throws SQLException {
    String patient = app.strings(UNKNOWN, 0).get(which);
    app.change("UPDATE patients_patient SET referring_physician = NULL WHERE id = ?", patient);
    return patient;
  }

  private Locator entries(Page page, String patient, String act) {
    app.open(page, "/journal.xhtml");
    page.locator("th.c-patient input").pressSequentially(patient);
    assertThat(page.locator("main .chip")).hasCount(1);
    page.locator("th.c-act select").selectOption(act);
    assertThat(page.locator("main .chip")).hasCount(2);
    return page.locator(".ui-datatable-data > tr:not(.ui-datatable-empty-message)");
  }
}
