package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The agenda of the nights in which the clocks change. */
@BrowserTest
class ClockChangeScreenIT {

  @Test
  void theNightOfSpringHasNoRowForTheHourThatDoesNotExist(RunningApp app, Page page) {
    LocalDate day = next(true);
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/journee.xhtml?jour=" + day);
    book(app, page, day + "T02:15", 15, 422, "n’existe pas");
    book(app, page, day + "T01:45", 30, 200, "01:45");
    book(app, page, day + "T03:00", 15, 422, "01:45");
    book(app, page, day + "T03:15", 15, 200, "03:15");
    app.open(page, "/journee.xhtml?jour=" + day);
    assertEquals(List.of("01:00", "03:00"), labels(page));
    assertEquals("01:30 01:45 03:00 03:15", times(page, 2, 6));
    assertEquals(3, row(page, day + "T01:45"));
    assertEquals(5, row(page, day + "T03:15"));
    assertTrue(style(page, day + "T01:45").contains("--r:4;--n:2"));
  }

  @Test
  void theNightOfAutumnHasRowsForBothPassesOfTheHour(RunningApp app, Page page) {
    LocalDate day = next(false);
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/journee.xhtml?jour=" + day);
    book(app, page, day + "T02:15", 15, 422, "deux fois");
    book(app, page, day + "T01:45", 15, 200, "01:45");
    book(app, page, day + "T03:00", 15, 200, "03:00");
    app.open(page, "/journee.xhtml?jour=" + day);
    assertEquals(List.of("01:00", "02:00"), labels(page));
    assertEquals("01:45 02:00 02:15 02:30 02:45 02:00", times(page, 3, 9));
    assertEquals("02:45 03:00", times(page, 11, 13));
    assertEquals(12, row(page, day + "T03:00"));
    assertTrue(style(page, day + "T03:00").contains("--r:13;--n:1"));
  }

  private static LocalDate next(boolean skipped) {
    return Stream.iterate(
            transition(RunningApp.today().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant()),
            one -> transition(one.getInstant()))
        .filter(one -> one.isGap() == skipped)
        .findFirst()
        .orElseThrow()
        .getDateTimeBefore()
        .toLocalDate();
  }

  private static ZoneOffsetTransition transition(Instant after) {
    return ZoneId.of("Europe/Paris").getRules().nextTransition(after);
  }

  private static void book(
      RunningApp app, Page page, String start, int minutes, int status, String said) {
    String practitioner = page.locator(".col").last().getAttribute("data-practitioner");
    String body =
        """
        {"practitioner":%s,"patient":1,"start":"%s","minutes":%d,"type":"CONSULT"}"""
            .formatted(practitioner, start, minutes);
    try (Visitor secretary = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      HttpResponse<String> answer = secretary.json("POST", "/api/appointments", body);
      assertEquals(status, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains(said), answer.body());
    }
  }

  private static List<String> labels(Page page) {
    return page.locator("#ag .h").allTextContents().subList(0, 2);
  }

  private static String times(Page page, int from, int to) {
    return (String)
        page.evaluate(
            "([from, to]) => [...Array(to - from).keys()].map((i) => galien.agenda.timeOf(from +"
                + " i)).join(' ')",
            List.of(from, to));
  }

  private static int row(Page page, String start) {
    return (int) page.evaluate("(start) => galien.agenda.rowOf(start)", start);
  }

  private static String style(Page page, String start) {
    return page.locator(".ev[data-start='" + start + "']").getAttribute("style");
  }
}
