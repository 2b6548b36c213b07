package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.platform.users.Role;
import org.junit.jupiter.api.Test;

/**
 * Every page, for every role that it is for, and the layers that open on pages keep the automatic
 * part of WCAG 2.1 AA, light and dark.
 */
@BrowserTest
class AccessibilityIT {

  private static final String CHART = "/dossier.xhtml?patient=1";

  /** A tag with its class; ids and addresses are of one patient or another. */
  private static final Pattern ELEMENT =
      Pattern.compile("<\\w+(?=[\\s/>])| class=\"[^\"]*\"| hidden| disabled");

  private final Set<String> bones = new HashSet<>();
  private AxeCheck axe;
  private RunningApp app;
  private Page page;

  @Test
  void axeFindsNothingOnAnyPageOfAnyRole(RunningApp running, Page tab) throws SQLException {
    open(running, tab);
    app.signIn(page, RunningApp.COLLEAGUE);
    try {
      for (Role role : Role.values()) {
        DoorsIT.giveRole(app, role);
        DoorsIT.pagesFor(app, role.name()).forEach(path -> walk(role, path));
      }
    } finally {
      DoorsIT.giveRole(app, Role.SECRETARY);
    }
    axe.assertNothingFound();
  }

  private void walk(Role role, String path) {
    if (!bones.add(path + bones(DoorsIT.address(path)))) {
      return;
    }
    app.open(page, DoorsIT.address(path));
    assertThat(page.locator("main").first()).isVisible();
    axe.look(role + " " + path);
  }

  /** A page as the server sends it, without its words: two roles often get the same one. */
  private String bones(String address) {
    String html = page.request().get(app.url(address)).text();
    return ELEMENT
        .matcher(html.substring(Math.max(0, html.indexOf("<main"))))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }

  @Test
  void axeFindsNothingOnTheLayersOfAPhysician(RunningApp running, Page tab) {
    open(running, tab);
    app.open(page, "/connexion.xhtml");
    axe.look("sign-in");
    app.signIn(page, RunningApp.PHYSICIAN);
    page.onDialog(dialog -> dialog.accept());
    day();
    inbox();
    patients();
    chart();
    session();
    axe.assertNothingFound();
  }

  @Test
  void axeFindsNothingOnTheLayersOfAnAdministrator(RunningApp running, Page tab) {
    open(running, tab);
    app.signIn(page, RunningApp.ADMINISTRATOR);
    accounts();
    axe.assertNothingFound();
  }

  private void open(RunningApp running, Page tab) {
    app = running;
    page = tab;
    axe = new AxeCheck(tab);
  }

  private void day() {
    app.open(page, "/journee.xhtml");
    layer("?", "#aide");
    layer("a", "#arrivees");
    layer("Control+m", "#noter");
    page.keyboard().press("n");
    page.click("#rdv [type=submit]");
    seen("#rdv-err", "booking, refused");
    page.fill("#rdv-patient", "mar");
    seen("#rdv-liste [role=option] >> nth=0", "booking, patients found");
    app.open(page, "/journee.xhtml");
    page.locator("#ag .ev[data-id]").first().focus();
    layer(" ", "#rdv-menu");
    page.click(".head .seg a[aria-pressed=false]");
    seen("#praticien", "week");
  }

  private void inbox() {
    app.open(page, "/documents.xhtml");
    assertThat(page.locator("[data-filing=card]")).isVisible();
    page.keyboard().press("p");
    page.keyboard().type("mar");
    seen("#doc-hits [role=option] >> nth=0", "inbox, patients found");
  }

  private void patients() {
    app.open(page, "/patients.xhtml");
    page.locator("#typed").pressSequentially("mar");
    seen("td.c-name u", "patients");
    page.locator("th.c-sex select").selectOption("F");
    seen("main .chip", "patients, filtered");
    page.click("[data-table-part=columns] summary");
    seen("[data-table-part=columns] .menu", "patients, columns");
    page.keyboard().press("Control+k");
    page.keyboard().type("mar");
    seen("#chercher-liste [role=option] >> nth=0", "search");
    app.open(page, "/patient.xhtml");
    page.fill("[id='fiche:birth-date']", "31/02/1992");
    page.keyboard().press("Control+Enter");
    seen("#birth-date-err svg, #birth-date-err i", "patient, refused");
    layer("Escape", "#quitter");
  }

  private void chart() {
    app.open(page, CHART);
    page.click("#tl-list a[data-read^=consultation] >> nth=0");
    seen("#lecture article", "signed note");
    page.click("#tl-list a[data-read^=document] >> nth=0");
    seen("#lecture .doc-by", "filed document");
    app.open(page, "/dossier.xhtml?patient=900");
    page.fill("#note-reason", "Toux");
    layer("Control+Enter", "#sign-dialog");
    page.evaluate(
        "galien.noteConflict({message: 'Deux textes', author: 'A', at: '10:00', reason: 'a',"
            + " examination: '', conclusion: ''}, {reason: 'b', examination: '', conclusion: ''},"
            + " () => {})");
    seen("#conflict-dialog", "conflict");
  }

  private void accounts() {
    app.open(page, "/comptes.xhtml?compte=1");
    page.click("[data-dialog=fermer]");
    seen("#fermer", "account, closing");
    app.open(page, "/comptes.xhtml?compte=nouveau");
    page.keyboard().press("Enter");
    seen("#roles-err i", "account, refused");
  }

  private void session() {
    app.open(page, "/reglages.xhtml");
    page.evaluate("document.getElementById('veille').showModal()");
    seen("#veille", "session warning");
    page.click("#veille [data-galien=lock]");
    seen("#verrou", "lock");
    page.navigate(app.url("/absente.xhtml"));
    seen("main h1", "error");
  }

  /** A key opens a layer; Escape closes it. */
  private void layer(String key, String id) {
    page.keyboard().press(key);
    seen(id, id);
    page.keyboard().press("Escape");
    assertThat(page.locator(id)).isHidden();
  }

  private void seen(String selector, String place) {
    Locator shown = page.locator(selector).first();
    assertThat(shown).isVisible();
    axe.look(place);
  }
}
