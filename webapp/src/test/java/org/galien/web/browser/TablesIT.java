package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What one does with a table, on the three that the suite has. */
@BrowserTest
class TablesIT {

  private static final String ROWS = ".ui-datatable-data > tr";

  private RunningApp app;
  private Page page;

  @Test
  void thePatientsAreFilteredSortedAndOpenedByKeys(RunningApp running, Page tab) {
    open(running, tab, RunningApp.SECRETARY, "/patients.xhtml");
    assertThat(page.locator(ROWS)).hasCount(50);
    filter("name", "dela");
    assertThat(page.locator("main .chip")).containsText("dela");
    page.locator("[id='list:patients:born'] .ui-column-title").click();
    assertThat(page.locator("[id='list:patients:born']")).hasAttribute("aria-sort", "ascending");
    List<String> born = page.locator(ROWS + " > td.c-born").allTextContents();
    assertEquals(born.stream().sorted(TablesIT::byDay).toList(), born);
    page.locator("[id='list:patients:name:filter']").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    Locator second = page.locator(ROWS + " >> nth=1").locator("a");
    assertThat(second).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+"));
  }

  @Test
  void filtersAreDroppedByEscapeAndByTheirChip(RunningApp running, Page tab) {
    open(running, tab, RunningApp.SECRETARY, "/patients.xhtml");
    filter("name", "zzznobody");
    assertThat(page.locator(".ui-datatable .empty")).containsText("Aucun patient");
    page.locator("[id='list:patients:name:filter']").press("Escape");
    assertThat(page.locator(ROWS)).hasCount(50);
    assertThat(page.locator("main .chip")).hasCount(0);
    page.locator("th.c-sex select").selectOption("F");
    assertThat(page.locator("main .chip")).containsText("Sexe");
    assertEquals(
        List.of("F"),
        page.locator(ROWS + " > td.c-sex").allTextContents().stream().distinct().toList());
    page.locator("main .chip").click();
    assertThat(page.locator("main .chip")).hasCount(0);
  }

  @Test
  void theTrailIsReadFilteredAndVerified(RunningApp running, Page tab) {
    open(running, tab, RunningApp.ADMINISTRATOR, "/journal.xhtml");
    page.click("[id='chaine:verify']");
    assertThat(page.locator("#chaine .tag")).containsText("aucune rupture");
    page.locator("th.c-action select").selectOption("user.signed-in");
    assertThat(page.locator(".chip")).containsText("Connexion");
    filter("when", RunningApp.today().toString().replaceAll("(....)-(..)-(..)", "$3/$2/$1"));
    assertThat(page.locator(ROWS + " >> nth=0")).containsText("Connexion");
    filter("when", "jamais");
    assertThat(page.locator(".ui-datatable .empty")).containsText("pas lisible");
  }

  @Test
  void pagesTurnByKeys(RunningApp running, Page tab) {
    open(running, tab, RunningApp.SECRETARY, "/patients.xhtml");
    page.locator(ROWS + " >> nth=0").locator("a").focus();
    page.keyboard().press("PageDown");
    assertThat(page.locator(".ui-paginator-current")).containsText("51–100");
    assertThat(page.locator(ROWS + " >> nth=0").locator("a")).isFocused();
  }

  @Test
  void eachPersonKeepsTheColumnsChosen(RunningApp running, Page tab) {
    open(running, tab, RunningApp.SECRETARY, "/patients.xhtml");
    page.click("[data-table-part=columns] summary");
    page.locator("[data-column=town]").uncheck();
    assertThat(page.locator("th.c-town")).isHidden();
    assertThat(page.locator("[data-column=name]")).isDisabled();
    app.open(page, "/patients.xhtml");
    assertThat(page.locator("th.c-phone")).isVisible();
    assertThat(page.locator("th.c-town")).isHidden();
    page.click("[id='leave:out']");
    open(running, tab, RunningApp.COLLEAGUE, "/patients.xhtml");
    assertThat(page.locator("th.c-town")).isVisible();
  }

  @Test
  void anExportHoldsAllPagesOfWhatIsFilteredAndIsWrittenDown(RunningApp running, Page tab)
      throws IOException, SQLException {
    open(running, tab, RunningApp.SECRETARY, "/patients.xhtml");
    page.locator("th.c-sex select").selectOption("F");
    assertThat(page.locator("main .chip")).containsText("Sexe");
    String shown = page.locator(".ui-paginator-current").textContent();
    long women = Long.parseLong(shown.replaceAll(".*sur\\D*", "").replaceAll("\\D", ""));
    assertTrue(women > 50, shown);
    List<String> lines = Files.readAllLines(exported("csv").path());
    assertEquals(women + 1, lines.size());
    assertTrue(lines.getFirst().startsWith("\uFEFFNom utilisé;Prénoms;"), lines.getFirst());
    byte[] book = Files.readAllBytes(exported("xlsx").path());
    assertEquals("PK", new String(book, 0, 2));
    List<String> written =
        app.strings(
            "SELECT detail FROM platform_audit_entry WHERE action = ? ORDER BY sequence DESC LIMIT 2",
            "table.exported");
    assertEquals(
        List.of(
            "table=patients;format=xlsx;rows=" + women + ";filters=sex",
            "table=patients;format=csv;rows=" + women + ";filters=sex"),
        written);
  }

  @Test
  void accountsAreAListThatOpensInPlace(RunningApp running, Page tab) {
    open(running, tab, RunningApp.ADMINISTRATOR, "/comptes.xhtml");
    page.locator("th.c-roles select").selectOption("PHYSICIAN");
    assertThat(page.locator("main .chip")).containsText("Médecin");
    filter("name", "castaing");
    assertThat(page.locator(ROWS)).hasCount(1);
    page.locator(ROWS + " > td.c-login").click();
    page.waitForURL(Pattern.compile(".*/comptes\\.xhtml\\?compte=\\d+"));
    assertThat(page.locator("[id='fiche:display-name']")).hasValue("Dr Hélène Castaing-Bérard");
  }

  @Test
  void tasksAreFilteredByWhatBecameOfThem(RunningApp running, Page tab) {
    open(running, tab, RunningApp.ADMINISTRATOR, "/taches.xhtml");
    page.locator("th.c-state select").selectOption("DONE");
    assertThat(page.locator("main .chip")).containsText("Terminée");
    assertEquals(
        List.of("Terminée"),
        page.locator(ROWS + " > td.c-state").allTextContents().stream().distinct().toList());
    for (String kind : page.locator(ROWS + " > td.c-kind").allTextContents()) {
      assertFalse(kind.matches("[a-z]+\\.[a-z]+"), kind + " has no name for people");
    }
  }

  @Test
  void aTaskIsCancelledThoughItsRowMovedMeanwhile(RunningApp running, Page tab)
      throws SQLException {
    task(running, "parked-1");
    open(running, tab, RunningApp.ADMINISTRATOR, "/taches.xhtml");
    filter("subject", "parked-");
    assertThat(page.locator(ROWS)).hasCount(1);
    Locator cancel = page.locator(ROWS).getByRole(AriaRole.BUTTON);
    cancel.focus(); // The list is not drawn anew while somebody is in it.
    task(running, "parked-0");
    task(running, "parked-2");
    cancel.click();
    Locator cancelled = page.locator(ROWS, new Page.LocatorOptions().setHasText("Annulée"));
    assertThat(cancelled).containsText("parked-1");
    assertThat(page.locator(ROWS)).hasCount(3);
    app.change("DELETE FROM platform_task WHERE subject LIKE ?", "parked-%");
  }

  private static void task(RunningApp app, String subject) throws SQLException {
    app.change(
        "INSERT INTO platform_task (kind, subject, revision, created_at, due_at) VALUES ('none', ?,"
            + " 1, NOW(6), '2099-01-01')",
        subject);
  }

  private void open(RunningApp running, Page tab, String login, String path) {
    app = running;
    page = tab;
    app.signIn(page, login);
    app.open(page, path);
  }

  private void filter(String column, String text) {
    page.locator("th.c-" + column + " input").fill("");
    page.locator("th.c-" + column + " input").pressSequentially(text);
    assertThat(page.locator("main .chip").filter(new Locator.FilterOptions().setHasText(text)))
        .hasCount(1);
  }

  private Download exported(String format) {
    page.locator(".menu-of summary >> nth=1").click();
    Download file = page.waitForDownload(() -> page.click("[id='list:" + format + "']"));
    assertTrue(file.suggestedFilename().matches("patients-\\d{4}-\\d\\d-\\d\\d\\." + format));
    page.locator(".menu-of summary >> nth=1").click();
    return file;
  }

  /** Of dd/mm/yyyy. */
  private static int byDay(String a, String b) {
    return iso(a).compareTo(iso(b));
  }

  private static String iso(String day) {
    return day.substring(6) + day.substring(3, 5) + day.substring(0, 2);
  }
}
