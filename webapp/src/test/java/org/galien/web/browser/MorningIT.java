package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A morning as reception and a physician live it; the power fails while letters are being read. */
@BrowserTest
@WithAi
class MorningIT {

  private static final Pattern CHART = Pattern.compile(".*/dossier\\.xhtml\\?patient=(\\d+)");
  private static final Pattern SAVED = Pattern.compile("^\\s*Enregistré à \\d\\d:\\d\\d");

  private final Newcomer woman = Newcomer.any();

  @Test
  void aMorningFromTheDoorToTheSignedNote(
      RunningApp app, Page reception, Page colleague, Page office, Page desk) throws Exception {
    app.signIn(reception, RunningApp.SECRETARY);
    app.signIn(colleague, RunningApp.COLLEAGUE);
    seesTheDay(reception);
    long patient = createsAPatient(reception);
    findsHerHoweverTyped(reception);
    bookTheSameSlot(app, reception, colleague, patient);
    movesTheAppointmentByDragging(reception, patient);
    notesHerArrival(app, reception, patient);
    filesHerLetters(app, reception, desk, patient);
    physicianWritesAndSigns(app, office, patient);
    everythingIsInTheTrail(app, patient);
  }

  private void seesTheDay(Page page) {
    assertThat(page.locator("#ag .col")).hasCount(3);
    assertThat(page.locator("#sa")).containsText("Salle d’attente");
    assertThat(page.locator("#corbeilles b")).hasText(Pattern.compile("\\d+"));
  }

  private long createsAPatient(Page page) {
    page.keyboard().press("Control+k");
    page.keyboard().type(woman.name() + " " + Newcomer.FIRST_NAME);
    assertThat(page.locator("#chercher-liste .create")).isVisible();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue(woman.name());
    page.fill("[id='fiche:birth-date']", Newcomer.BORN.replace("/", ""));
    page.getByText("Féminin").click();
    page.fill("[id='fiche:phone']", woman.phone());
    Locator nir = page.locator("[id='fiche:nir']");
    nir.pressSequentially(woman.nir() + woman.wrongKey());
    assertThat(page.locator("[id='fiche:nir-check']")).containsText("La clé ne correspond pas");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#nir-err")).containsText("clé");
    nir.fill("");
    nir.pressSequentially(woman.nir() + woman.key());
    assertThat(page.locator("[id='fiche:nir-check']")).containsText("Clé exacte");
    page.keyboard().press("Control+Enter");
    page.waitForURL(CHART);
    Matcher address = CHART.matcher(page.url());
    assertTrue(address.matches());
    return Long.parseLong(address.group(1));
  }

  private void findsHerHoweverTyped(Page page) {
    String name = woman.name().toLowerCase(java.util.Locale.ROOT);
    // Others of this run were born on that day, and have names that begin as hers.
    String begun = name.substring(0, name.length() - 2);
    for (String typed :
        List.of(
            begun + " ade",
            "adelaide " + name,
            Newcomer.BORN + " " + begun,
            woman.phone(),
            woman.nir())) {
      page.keyboard().press("Control+k");
      page.fill("#chercher", typed);
      assertThat(page.locator("#chercher-liste [role=option]").first())
          .containsText(woman.name() + " " + Newcomer.FIRST_NAME);
      page.keyboard().press("Escape");
    }
  }

  /** Both have the dialog of one free slot open: one gets it, the other reads why not. */
  private void bookTheSameSlot(RunningApp app, Page page, Page colleague, long patient) {
    String day = "/journee.xhtml?jour=" + weekdayFarAhead();
    for (Page one : List.of(page, colleague)) {
      app.open(one, day);
      clickTheMiddle(one, one.locator("#ag .s-libre").first());
      assertThat(one.locator("#rdv")).isVisible();
      one.fill("#rdv-minutes", "15");
    }
    choosePatient(page, woman.name());
    choosePatient(colleague, "martin");
    page.keyboard().press("Enter");
    assertThat(page.locator("#toasts")).containsText(woman.name());
    assertThat(card(page, patient)).hasCount(1);
    colleague.keyboard().press("Enter");
    assertThat(colleague.locator("#rdv-err")).containsText("Ce créneau est déjà pris");
    assertThat(colleague.locator("#rdv-patient")).hasValue(Pattern.compile(".+"));
    colleague.keyboard().press("Escape");
    assertThat(colleague.locator("#rdv")).isHidden();
    assertThat(card(colleague, patient)).hasCount(1);
  }

  private void movesTheAppointmentByDragging(Page page, long patient) {
    Locator card = card(page, patient);
    card.scrollIntoViewIfNeeded();
    String before = card.getAttribute("style");
    BoundingBox from = card.boundingBox();
    BoundingBox to = nearestFreeElsewhere(page, from);
    page.mouse().move(from.x + 30, from.y + 6);
    page.mouse().down();
    page.mouse().move(from.x + 40, from.y + 20);
    page.mouse().move(to.x + 30, to.y + 6);
    page.mouse().up();
    assertThat(page.locator("#toasts")).containsText("Déplacé : " + woman.name());
    assertThat(card).not().hasAttribute("style", before);
    BoundingBox now = card.boundingBox();
    assertEquals(to.x, now.x, 4);
    assertEquals(to.y, now.y, 4);
  }

  /** Comes without having been expected, before anybody else. */
  private void notesHerArrival(RunningApp app, Page page, long patient) {
    app.open(page, "/journee.xhtml");
    page.keyboard().press("n");
    page.fill("#rdv-jour", RunningApp.today().format(DateTimeFormatter.ofPattern("dd/MM")));
    page.fill("#rdv-heure", "6h30");
    page.fill("#rdv-minutes", "15");
    choosePatient(page, woman.name());
    page.keyboard().press("Enter");
    Locator late = page.locator("#rdv-passe");
    page.waitForCondition(() -> late.isVisible() || page.locator("#rdv").isHidden());
    if (late.isVisible()) {
      late.locator("input").check();
      page.keyboard().press("Enter");
    }
    assertThat(page.locator("#rdv")).isHidden();
    assertThat(card(page, patient)).isFocused();
    page.keyboard().press("a");
    assertThat(page.locator("#attente")).containsText(woman.name());
  }

  private void filesHerLetters(RunningApp app, Page page, Page desk, long patient)
      throws Exception {
    Mail mail = new Mail(app, page, woman);
    mail.arrives();
    watchesTheTasks(app, desk);
    mail.powerFailsWhileTheScanIsRead();
    goesOnAfterThePassword(desk);
    mail.everythingIsReadAllTheSame();
    mail.filesWithOneKeyAndUndoes(patient);
    mail.asksWhoseALetterWithoutABirthDateIs(patient);
    mail.filesTheTurnedPhoto(patient);
    mail.correctsTheTypeOfTheScan(patient);
  }

  private static void watchesTheTasks(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/taches.xhtml");
    page.evaluate("window.kept = true");
  }

  /** The page that was open when the server died is the same page, and what it posts is taken. */
  private static void goesOnAfterThePassword(Page page) {
    assertThat(page.locator("#verrou")).isVisible();
    Response posted =
        page.waitForResponse(
            r -> r.url().contains("/taches.xhtml") && r.status() == 200, () -> unlock(page));
    assertTrue(posted.text().contains("<changes>"), posted.text());
    assertEquals(true, page.evaluate("window.kept"));
  }

  static void unlock(Page page) {
    page.fill("#verrou-password", RunningApp.PASSWORD);
    page.click("#verrou [type=submit]");
    assertThat(page.locator("#verrou")).isHidden();
  }

  private void physicianWritesAndSigns(RunningApp app, Page page, long patient) {
    app.signIn(page, RunningApp.PHYSICIAN);
    page.keyboard().press("Control+k");
    page.keyboard().type(woman.name());
    PickedPatient.choose(page, "#chercher-liste", woman.name());
    page.waitForURL(CHART);
    assertThat(page.locator("#banner")).containsText(woman.name() + " " + Newcomer.FIRST_NAME);
    assertThat(page.locator("#banner")).containsText(Newcomer.BORN);
    assertThat(page.locator("#tl-list a[data-read^=document]"))
        .hasCount(Mail.Letter.values().length);
    acceptsTheSummary(page);
    page.fill("#note-reason", "Palpitations");
    page.fill("#note-conclusion", "Holter à prévoir");
    assertThat(page.locator("#note-status")).hasText(SAVED);
    app.open(page, "/dossier.xhtml?patient=" + patient);
    assertThat(page.locator("#note-conclusion")).hasValue("Holter à prévoir");
    page.keyboard().press("Control+Enter");
    page.click("#sign-dialog [data-do=sign]");
    assertThat(page.locator("#lecture article")).hasCount(1);
    assertThat(page.locator("#lecture")).containsText("Palpitations");
  }

  private void acceptsTheSummary(Page page) {
    Locator sentences = page.locator("#chartSummary ul.txt > li");
    assertThat(sentences.first()).isVisible();
    for (Locator sentence : sentences.all()) {
      assertThat(sentence.locator("a.src").first()).isVisible();
    }
    assertThat(page.locator("#chartSummary p.meta")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
    page.click("#chartSummary\\:accept");
    assertThat(page.locator("#chartSummary header")).containsText("Castaing");
  }

  private void everythingIsInTheTrail(RunningApp app, long patient) throws Exception {
    List<String> actions =
        app.strings("SELECT action FROM platform_audit_entry WHERE patient_id = ?", patient);
    for (String action :
        List.of(
            "patient.created",
            "appointment.booked",
            "appointment.moved",
            "document.filed",
            "document.unfiled",
            "chart.opened",
            "synopsis.accepted",
            "note.signed")) {
      assertTrue(actions.contains(action), action + " is not among " + actions);
    }
  }

  private static void choosePatient(Page page, String typed) {
    page.fill("#rdv-patient", typed);
    page.focus("#rdv-patient");
    PickedPatient.choose(page, "#rdv-liste", typed.toUpperCase(java.util.Locale.ROOT));
    assertThat(page.locator("#rdv-motif")).isFocused();
  }

  /** Where the pointer is, the agenda draws the cell it is on over what was there. */
  private static void clickTheMiddle(Page page, Locator what) {
    what.scrollIntoViewIfNeeded();
    BoundingBox box = what.boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + 6);
  }

  private static Locator card(Page page, long patient) {
    return page.locator("#ag .ev[data-patient='" + patient + "']");
  }

  private static BoundingBox nearestFreeElsewhere(Page page, BoundingBox from) {
    return page.locator("#ag .s-libre").all().stream()
        .map(Locator::boundingBox)
        .filter(box -> Math.abs(box.x - from.x) > 50)
        .min(Comparator.comparingDouble(box -> Math.abs(box.y - from.y)))
        .orElseThrow();
  }

  /** Within the demonstration's three weeks, and not a day another test looks at. */
  private static LocalDate weekdayFarAhead() {
    LocalDate day = RunningApp.today().plusDays(15);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.plusDays(1);
    }
    return day;
  }
}
