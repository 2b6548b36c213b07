package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing a patient: in the top bar, for an appointment, at the door, for a document. */
@BrowserTest
class PatientPickerIT {

  private static final Pattern CHART = Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+");
  private static final Pattern DAY = Pattern.compile(".*/journee\\.xhtml(\\?[^#]*)?");
  private static final String LIST = "#chercher-liste";

  /** Presses Enter the moment the first line is drawn, as a fast finger does. */
  private static final String ENTER_AT_ONCE =
      """
      new MutationObserver((changes, self) => {
        if (!document.querySelector('#chercher-liste [aria-selected=true]')) { return; }
        self.disconnect();
        document.activeElement.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        window.pressed = true;
      }).observe(document.querySelector('#chercher-liste'), { subtree: true, attributes: true })
      """;

  private final Newcomer woman = Newcomer.any();

  @Test
  void enterTakesNobodyWhoWasNotSeen(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/journee.xhtml");
    page.keyboard().press("Control+k");
    page.evaluate(ENTER_AT_ONCE);
    page.keyboard().type(woman.name());
    page.waitForFunction("() => window.pressed");
    PickedPatient.seen(page, LIST, woman.name());
    assertThat(page).hasURL(DAY);
    page.keyboard().press("Enter");
    page.waitForURL(CHART);
  }

  @Test
  void enterBeforeTheAnswerWaitsAndThenOnlyHighlights(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/journee.xhtml");
    Route[] held = new Route[1];
    page.route(
        "**/api/patients?q=*",
        route -> {
          held[0] = route;
        });
    page.keyboard().press("Control+k");
    page.keyboard().type(woman.name());
    page.waitForCondition(() -> held[0] != null);
    page.keyboard().press("Enter");
    held[0].resume();
    page.unroute("**/api/patients?q=*");
    PickedPatient.seen(page, LIST, woman.name());
    assertThat(page).hasURL(DAY);
  }

  @Test
  void anAnswerThatComesLateIsNotShown(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/journee.xhtml");
    Route[] held = new Route[1];
    page.route("**/api/patients?q=martin", route -> held[0] = route);
    page.keyboard().press("Control+k");
    page.keyboard().type("martin");
    page.waitForCondition(() -> held[0] != null);
    page.fill("#chercher", woman.name());
    PickedPatient.seen(page, LIST, woman.name());
    held[0].resume();
    PickedPatient.seen(page, LIST, woman.name());
    assertThat(page.locator(LIST)).not().containsText("MARTIN");
  }

  @Test
  void itIsAComboboxThatTellsWhoIsWho(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/journee.xhtml");
    page.keyboard().press("Control+k");
    page.keyboard().type(woman.name());
    PickedPatient.seen(page, LIST, woman.name());
    Locator input = page.locator("#chercher");
    Locator lines = page.locator(LIST + " [role=option]");
    assertThat(input).hasAttribute("aria-expanded", "true");
    assertThat(input).hasAttribute("aria-activedescendant", lines.first().getAttribute("id"));
    assertThat(lines.first()).containsText(Pattern.compile("04/03/1971 \\(\\d\\d ans\\), F"));
    assertThat(page.locator(".search [role=status]")).containsText("Patients listés : 1.");
    page.keyboard().press("ArrowDown");
    assertThat(lines.last()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Home");
    assertThat(lines.first()).hasAttribute("aria-selected", "true");
    page.keyboard().press("End");
    assertThat(lines.last()).containsText("Nouveau patient « " + woman.name() + " »");
    assertThat(lines.last()).hasAttribute("aria-selected", "true");
    page.keyboard().press("Escape");
    assertThat(input).hasAttribute("aria-expanded", "false");
    assertThat(input).hasValue(woman.name());
  }

  @Test
  void whoOnlyComesCloseIsMarkedAndNotHighlighted(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    create(app, page);
    app.open(page, "/journee.xhtml");
    page.keyboard().press("Control+k");
    page.keyboard().type(woman.name().substring(0, 4) + woman.name().substring(5));
    Locator line = page.locator(LIST + ":not([aria-busy=true]) [role=option]").first();
    assertThat(line).containsText(woman.name());
    assertThat(line).containsText("proche");
    assertThat(page.locator(LIST + " [aria-selected=true]")).hasCount(0);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(DAY);
    assertThat(line).isVisible();
  }

  @Test
  void anUnknownCallerIsCreatedAndTheBookingGoesOn(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String day = "/journee.xhtml?jour=" + RunningApp.today().plusDays(12);
    app.open(page, day);
    page.keyboard().press("n");
    page.fill("#rdv-motif", "Douleur du genou");
    page.fill("#rdv-note", "Radios");
    page.fill("#rdv-jour", "30/12/2026");
    page.fill("#rdv-heure", "19:45");
    page.fill("#rdv-patient", woman.name() + " jean-luc");
    Locator creating = page.locator("#rdv-liste .create");
    assertThat(creating).isInViewport();
    creating.click();
    page.waitForURL(Pattern.compile(".*/patient\\.xhtml\\?retour=.*"));
    assertTrue(!page.url().contains("Douleur") && !page.url().contains(woman.name()), page.url());
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue(woman.name());
    assertThat(page.locator("[id='fiche:birth-first-names']")).hasValue("Jean-Luc");
    page.fill("[id='fiche:birth-date']", "04031971");
    page.getByText("Masculin").click();
    page.keyboard().press("Control+Enter");
    page.waitForURL(DAY);
    assertThat(page.locator("#rdv")).isVisible();
    assertThat(page.locator("#rdv-patient")).hasValue(woman.name() + " Jean-Luc");
    assertThat(page.locator("#rdv .picker-who")).containsText("04/03/1971");
    assertThat(page.locator("#rdv-motif")).hasValue("Douleur du genou");
    assertThat(page.locator("#rdv-note")).hasValue("Radios");
    assertThat(page.locator("#rdv-jour")).hasValue("30/12/2026");
    assertThat(page.locator("#rdv-heure")).hasValue("19:45");
    assertThat(page).hasURL(app.url(day));
    page.locator("#rdv-motif").press("Enter");
    assertThat(page.locator("#toasts"))
        .containsText(woman.name() + " Jean-Luc, mercredi 30 décembre 19:45, Dr");
  }

  @Test
  void whoComesBackWithoutAPatientFindsTheBookingAsItWas(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.keyboard().press("n");
    page.fill("#rdv-motif", "Toux");
    page.fill("#rdv-patient", woman.name());
    page.click("#rdv-liste .create");
    page.waitForURL(Pattern.compile(".*/patient\\.xhtml\\?retour=.*"));
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue(woman.name());
    page.click("[data-cancel]");
    if (page.locator("#quitter").isVisible()) {
      page.click("#quitter [data-leave]");
    }
    page.waitForURL(DAY);
    assertThat(page.locator("#rdv-motif")).hasValue("Toux");
    assertThat(page.locator("#rdv-patient")).hasValue("");
  }

  @Test
  void whoArrivesIsFoundByTheSurname(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String patient = create(app, page);
    app.open(page, "/journee.xhtml");
    book(page, patient, "03:30");
    page.reload();
    page.keyboard().press("a");
    assertThat(page.locator("#arrivees-liste [role=option]").first()).isVisible();
    page.keyboard().type("zqxwv");
    assertThat(page.locator("#arrivees .none")).containsText("ne correspond");
    page.fill("#arrivees-q", woman.name().toLowerCase(java.util.Locale.ROOT));
    Locator line = page.locator("#arrivees-liste [role=option]");
    assertThat(line).hasCount(1);
    assertThat(line).containsText("04/03/1971");
    assertThat(line).containsText("03:30");
    PickedPatient.choose(page, "#arrivees-liste", woman.name());
    assertThat(page.locator("#toasts"))
        .containsText(Pattern.compile("Arrivée notée : " + woman.name() + ".* 03:30, Dr"));
  }

  @Test
  void aDocumentOfSomebodyNewIsFiledAfterCreatingThem(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    Locator row = page.locator("[data-inbox=rows] a").first();
    row.click();
    String document = row.getAttribute("data-id");
    page.locator("[data-filing=type]").selectOption("AUTRE");
    page.fill("[data-filing=title]", "Semelles");
    row.focus();
    page.keyboard().press("p");
    page.keyboard().type(woman.name() + " adélaïde " + Newcomer.BORN);
    assertThat(page.locator("#doc-hits .create")).containsText(Newcomer.BORN);
    page.click("#doc-hits .create");
    page.waitForURL(Pattern.compile(".*/patient\\.xhtml\\?retour=.*"));
    assertThat(page.locator("[id='fiche:birth-date']")).hasValue(Newcomer.BORN);
    page.getByText("Féminin").click();
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/documents\\.xhtml.*"));
    assertThat(page.locator("[data-filing=card]")).hasAttribute("data-id", document);
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
    assertThat(page.locator("[data-filing=details]")).containsText("04/03/1971 (");
    assertThat(page.locator("[data-filing=title]")).hasValue("Semelles");
    assertThat(page.locator("[data-filing=type]")).hasValue("AUTRE");
    page.locator("[data-inbox=rows] [aria-selected=true]").focus();
    Letters.seen(page);
    page.keyboard().press("v");
    assertThat(page.locator("#toasts")).containsText(woman.name() + " Adélaïde, 04/03/1971 (");
    assertEquals(
        List.of("AUTRE"),
        app.strings(
            "SELECT type FROM documents_filing WHERE standing AND document_id = ?", document));
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("annulé");
  }

  private String create(RunningApp app, Page page) {
    return PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
  }

  private static void book(Page page, String patient, String time) {
    Locator column = page.locator("#ag .col").last();
    page.evaluate(
        "body => galien.api('/appointments', { body: body })",
        Map.of(
            "practitioner",
            Integer.valueOf(column.getAttribute("data-practitioner")),
            "patient",
            Integer.valueOf(patient),
            "start",
            column.getAttribute("data-date") + "T" + time,
            "minutes",
            10,
            "type",
            "CONSULT",
            "afterwards",
            true));
  }
}
