package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody gets alike travels small; what holds a secret is sent as it is. */
@BrowserTest
class CompressionIT {

  private static final int MOST_ON_FIRST_VISIT = 450_000;
  private static final int SMALL = 1024;

  @Test
  void scriptsAndSheetsAreCompressedAndPagesAreNot(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    Page visit = page.context().newPage();
    List<Response> answers = new ArrayList<>();
    visit.onResponse(answers::add);
    app.open(visit, "/journee.xhtml");
    visit.waitForLoadState();
    assertFalse(answers.isEmpty());
    for (Response answer : List.copyOf(answers)) {
      String type = answer.headerValue("content-type");
      if (type != null
          && type.matches("(text/css|.*javascript).*")
          && answer.body().length > SMALL) {
        assertEquals("gzip", answer.headerValue("content-encoding"), answer.url());
      }
      if (type != null && type.matches("(text/html|application/json).*")) {
        assertNull(answer.headerValue("content-encoding"), answer.url());
      }
    }
  }

  @Test
  void theDayWeighsLittleOnTheFirstVisit(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    Page visit = page.context().browser().newContext().newPage();
    visit.context().addCookies(page.context().cookies());
    List<Response> answers = new ArrayList<>();
    visit.onResponse(answers::add);
    app.open(visit, "/journee.xhtml");
    visit.waitForLoadState();
    int weight =
        List.copyOf(answers).stream()
            .mapToInt(answer -> answer.request().sizes().responseBodySize)
            .sum();
    visit.context().close();
    assertTrue(weight > 0 && weight < MOST_ON_FIRST_VISIT, weight + " bytes");
  }
}
