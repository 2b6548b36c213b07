package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a day of the agenda needs beside booking: going to it, changing it, printing it. */
@BrowserTest
class AgendaScreenIT {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yy");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Test
  void daysAndTheAgendaAreReachedByKeys(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    LocalDate today = RunningApp.today();
    page.keyboard().press("Shift+ArrowRight");
    page.waitForURL(Pattern.compile(".*jour=" + today.plusDays(1)));
    page.keyboard().press("Shift+ArrowLeft");
    page.waitForURL(Pattern.compile(".*jour=" + today));
    page.keyboard().press("j");
    page.keyboard().type("31/02");
    page.keyboard().press("Enter");
    assertThat(page.locator("#toasts")).containsText("Cette date n’existe pas");
    LocalDate far = today.plusDays(40);
    page.fill("#aller-jour", far.format(TYPED));
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*jour=" + far));
    app.open(page, "/journee.xhtml");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#ag :focus")).hasCount(1);
    assertThat(page.locator(".top > .row > .btn > kbd").first()).isVisible();
    page.evaluate("() => galien.keep('keys', 'off')");
    page.reload();
    assertThat(page.locator(".top > .row > .btn > kbd").first()).isHidden();
    page.keyboard().press("n");
    assertThat(page.locator("#rdv")).isHidden();
  }

  @Test
  void nBooksFromAnotherPageForThePatientOnScreen(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=1");
    String name = page.locator("h1").first().textContent();
    page.locator("h1").first().click();
    page.keyboard().press("n");
    assertThat(page.locator("#rdv-patient")).hasValue(name);
    assertThat(page).hasURL(Pattern.compile(".*/journee\\.xhtml"));
    page.setViewportSize(1024, 768);
    assertThat(page.locator(".who b")).isVisible();
  }

  @Test
  void columnsOfOthersAreHiddenAndStaySo(RunningApp app, Page page) {
    app.signIn(page, RunningApp.COLLEAGUE);
    int all = page.locator("#ag .col").count();
    page.click("[popovertarget=colonnes]");
    page.locator("#colonnes input").first().uncheck();
    page.reload();
    assertThat(page.locator("#ag .col >> visible=true")).hasCount(all - 1);
    assertThat(page.locator("#colonnes-n")).hasText(all - 1 + "/" + all);
    page.evaluate("() => galien.agenda.refresh()");
    assertThat(page.locator("#ag .col >> visible=true")).hasCount(all - 1);
  }

  @Test
  void anAppointmentIsChangedAndAPastOneBookedOnlyKnowingly(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    LocalDate yesterday = RunningApp.today().minusDays(1);
    app.open(page, "/journee.xhtml?jour=" + yesterday);
    page.evaluate(
        "day => galien.agenda.book({ date: day, time: '03:10', practitioner:"
            + " galien.agenda.columns()[0].dataset.practitioner })",
        yesterday.toString());
    page.fill("#rdv-minutes", "5");
    page.fill("#rdv-patient", "delaunay roussel");
    assertThat(page.locator("#rdv-liste:not([aria-busy=true]) [role=option]").first()).isVisible();
    page.locator("#rdv-liste [role=option]").first().click();
    page.keyboard().press("Enter");
    assertThat(page.locator("#rdv-err")).containsText("déjà passé");
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
    Locator card = page.locator("#ag .ev[data-start='" + yesterday + "T03:10']");
    assertThat(card.locator(".nm")).isVisible();
    assertTrue(card.boundingBox().height >= 20, "five minutes are as tall as a name");
    card.focus();
    page.keyboard().press("Space");
    page.click("#rdv-menu [data-do=words]");
    page.fill("#mod-motif", "Pansement");
    page.keyboard().press("Enter");
    assertThat(card).hasAttribute("data-reason", "Pansement");
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("C’est annulé");
  }

  @Test
  void theWholeDayIsPrintedOnOneSheet(RunningApp app, Page page) throws IOException {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/journee.xhtml?jour=" + usualDay());
    List<String> evening = page.locator("#ag .ev[data-id] .nm").allTextContents();
    try (PDDocument sheet = Loader.loadPDF(printed(page))) {
      assertEquals(595, sheet.getPage(0).getMediaBox().getWidth(), 1, "A4 upright");
      assertEquals(1, sheet.getNumberOfPages());
      String text = new PDFTextStripper().getText(sheet);
      for (String name : evening) {
        assertTrue(text.contains(name.substring(0, Math.min(6, name.length()))), name);
      }
      assertTrue(text.contains("18:00"), text);
    }
    app.open(page, "/journee.xhtml?vue=semaine");
    try (PDDocument week = Loader.loadPDF(printed(page))) {
      assertEquals(842, week.getPage(0).getMediaBox().getWidth(), 1, "A4 on its side");
    }
  }

  /** Copies in the page: eight doctors on the database would change the day of other tests. */
  private static final String TWICE_THE_COLUMNS =
      """
      () => {
        const grid = document.getElementById('ag');
        const head = document.getElementById('ag-tete');
        const people = Array.from(grid.querySelectorAll('.col'), (column) => column.dataset.practitioner);
        people.forEach((person, at) => {
          document.querySelectorAll('#ag .of-' + person + ', #ag-tete .of-' + person).forEach((part) => {
            const copy = part.cloneNode(true);
            if (grid.contains(part)) copy.style.gridColumn = String(2 + people.length + at);
            part.parentElement.append(copy);
          });
        });
        [grid, head].forEach((part) => part.style.setProperty('--cols', String(2 * people.length)));
        grid.dataset.wide = 'true';
        return people.length;
      }
      """;

  @Test
  void moreThanFourColumnsArePrintedOnASheetOnItsSideWithEveryName(RunningApp app, Page page)
      throws IOException {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/journee.xhtml?jour=" + usualDay());
    assertTrue((int) page.evaluate(TWICE_THE_COLUMNS) > 2);
    List<String> names = page.locator("#ag .ev[data-id] .nm").allTextContents();
    try (PDDocument sheet = Loader.loadPDF(printed(page))) {
      assertEquals(842, sheet.getPage(0).getMediaBox().getWidth(), 1, "A4 on its side");
      assertEquals(1, sheet.getNumberOfPages());
      String text = new PDFTextStripper().getText(sheet);
      for (String name : new HashSet<>(names)) {
        String begins = name.substring(0, Math.min(5, name.length()));
        assertTrue(text.split(Pattern.quote(begins), -1).length > 2, name + " twice: " + text);
      }
    }
  }

  /** On which no other test makes the day longer. */
  private static LocalDate usualDay() {
    LocalDate day = RunningApp.today().plusDays(6);
    return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
  }

  private static byte[] printed(Page page) {
    return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
  }

  @Test
  void hoursAreSetForAReplacementAndWhatLiesOutsideIsListed(RunningApp app, Page page)
      throws SQLException {
    app.signIn(page, RunningApp.SECRETARY);
    String column = page.locator("#ag .col").last().getAttribute("data-practitioner");
    LocalDate monday = RunningApp.today().plusWeeks(30).with(DayOfWeek.MONDAY);
    Map<String, Object> booking = new HashMap<>();
    booking.put("practitioner", Integer.valueOf(column));
    booking.put("patient", 1);
    booking.put("start", monday + "T09:00");
    booking.put("minutes", 15);
    booking.put("type", "CONSULT");
    page.evaluate("body => galien.api('/appointments', { body })", booking);
    app.open(page, "/horaires.xhtml?praticien=" + column);
    page.fill("[id='semaine:from']", monday.format(TYPED));
    page.fill("[id='semaine:to']", monday.plusDays(4).format(TYPED));
    page.fill("[id='semaine:d1-0']", "14h");
    page.fill("[id='semaine:d1-1']", "12h");
    page.keyboard().press("Enter");
    assertThat(page.locator(".problems")).containsText("Lundi");
    page.waitForLoadState(); // What is pressed before the page's scripts ran is lost.
    page.fill("[id='semaine:d1-0']", "10h");
    page.keyboard().press("Enter");
    assertThat(page.locator("#toasts")).containsText("Horaires enregistrés");
    assertThat(page.locator("#conflits")).containsText("09:00");
    page.fill("[id='absence:first']", monday.plusDays(1).format(TYPED));
    page.fill("[id='absence:label']", "Formation");
    page.keyboard().press("Enter");
    Locator absences = page.locator("#absences");
    assertThat(absences).containsText("Formation");
    app.update(
        "INSERT INTO scheduling_absence (practitioner_id, starts_at, ends_at, kind, label) VALUES"
            + " (?, ?, ?, 'PAUSE', 'Plus tôt')",
        column,
        monday.atTime(5, 0),
        monday.atTime(5, 10));
    page.getByLabel("Annuler : " + monday.plusDays(1).format(SHOWN)).click();
    assertThat(absences).containsText("Plus tôt");
    assertThat(absences).not().containsText("Formation");
    page.fill("[id='absence:label']", "Congrès");
    page.keyboard().press("Escape");
    assertThat(page.locator("#quitter")).isVisible();
    page.click("[data-leave]");
    page.waitForURL(Pattern.compile(".*/reglages\\.xhtml"));
    app.open(page, "/horaires.xhtml");
    assertThat(page.locator("#conflits a[href$='praticien=" + column + "']")).isVisible();
  }

  @Test
  void aWeekIsSetWithAllItHasAndNotOverWhatOthersSetMeanwhile(RunningApp app, Page page)
      throws SQLException {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/horaires.xhtml?praticien=999999");
    assertThat(page.locator(".empty")).containsText("n’est plus au cabinet");
    List<String> people =
        page.locator(".empty a").all().stream()
            .map(link -> link.getAttribute("href").replaceAll(".*=", ""))
            .toList();
    String other = people.get(1);
    app.change(NIGHTS, other);
    for (String hour : List.of("01", "02", "03")) {
      sunday(app, other, hour, "valid_from");
    }
    app.open(page, "/horaires.xhtml?praticien=" + people.get(0) + "&comme=" + other);
    assertThat(page.locator("[id='semaine:room']")).hasValue("Cabinet 1");
    assertThat(page.locator("[id='semaine:d7-4']")).hasValue("03:00");
    app.open(page, "/horaires.xhtml?praticien=" + other);
    LocalDate monday = RunningApp.today().plusWeeks(40).with(DayOfWeek.MONDAY);
    page.fill("[id='semaine:from']", monday.format(TYPED));
    page.fill("[id='semaine:to']", monday.plusDays(6).format(TYPED));
    page.fill("[id='semaine:d7-5']", "03:45");
    sunday(app, other, "00", "'2090-01-01'");
    page.keyboard().press("Enter");
    assertThat(page.locator("#from-err")).containsText("entre-temps");
    assertThat(page.locator("[id='semaine:d7-5']")).hasValue("03:45");
    page.press("[id='semaine:d7-5']", "Enter");
    assertThat(page.locator("#toasts")).containsText("Horaires enregistrés");
    assertThat(page.locator(".hours-of").nth(1)).containsText("03:00–03:45");
    page.fill("[id='semaine:to']", "");
    page.keyboard().press("Enter");
    assertThat(page.locator("#to-err"))
        .containsText("déjà prévue à partir du " + monday.format(SHOWN));
    app.change(NIGHTS, other);
  }

  /** Takes the nights out again, of an earlier try too. */
  private static final String NIGHTS =
      "DELETE FROM scheduling_schedule WHERE practitioner_id = ? AND from_time < '04:00'";

  /** An hour of one more time worked on Sundays. */
  private static void sunday(RunningApp app, String practitioner, String hour, String from)
      throws SQLException {
    app.change(
        "INSERT INTO scheduling_schedule (practitioner_id, weekday, from_time, to_time, room,"
            + " valid_from) SELECT practitioner_id, 7, '%s:00', '%s:30', room, %s FROM"
                .formatted(hour, hour, from)
            + " scheduling_schedule WHERE practitioner_id = ? AND weekday = 1 LIMIT 1",
        practitioner);
  }
}
