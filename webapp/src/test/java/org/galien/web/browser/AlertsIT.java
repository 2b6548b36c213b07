package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An alert nobody answered, on screens that were open before it came. */
@BrowserTest
class AlertsIT {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);
  private static final String OVERDUE =
      "INSERT INTO platform_alert (kind, subject, level, address, first_roles, later_roles,"
          + " raised_at, escalates_at) VALUES ('documents.urgent', ?, 'URGENT',"
          + " '/documents.xhtml?document=1', 'NURSE', 'NURSE,SECRETARY', ?, ?)";

  private static final String SEEN_BY =
      "SELECT acknowledged_name FROM platform_alert WHERE subject = ?";

  /** What the letters of other tests have left. */
  private static final String QUIET =
      "UPDATE platform_alert SET acknowledged_at = NOW(6), acknowledged_name = 'essai' WHERE"
          + " acknowledged_at IS NULL";

  @Test
  void anAlertIsShownOnOpenScreensAndHeardUntilSomebodyHasSeenIt(
      RunningApp app, Page nurse, Page desk) throws SQLException {
    app.update(QUIET);
    app.signIn(nurse, RunningApp.NURSE);
    app.open(nurse, "/reglages.xhtml");
    app.signIn(desk, RunningApp.SECRETARY);
    app.open(desk, "/reglages.xhtml");
    desk.click("main h1");
    nurse.click(".top [data-galien=lock]");
    assertThat(nurse.locator("#verrou")).isVisible(SOON);
    String subject = "essai " + UUID.randomUUID();
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    app.update(OVERDUE, subject, now, now);
    assertThat(desk.locator("#alertes .note-bar")).isVisible(SOON);
    assertThat(desk.locator("#alertes")).containsText("personne n’a répondu");
    assertThat(desk.locator("#alertes[data-sounded]")).hasCount(1);
    // A locked screen says that something waits, and not what.
    assertThat(nurse.locator("#verrou-alerte")).isVisible(SOON);
    assertThat(nurse.locator("#alertes")).isHidden();
    desk.locator("#alertes button.pri").click();
    assertThat(desk.locator("#alertes")).isHidden();
    assertEquals(List.of("Solène Guivarc’h-Morel"), app.strings(SEEN_BY, subject));
    app.open(desk, "/alertes.xhtml");
    assertThat(desk.locator(".alerts-list tbody tr").first()).containsText("Guivarc’h-Morel");
  }
}
