package org.galien.web.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Fills the form of a new patient. */
final class PatientEntry {

  private static final Pattern CHART = Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+");

  private PatientEntry() {}

  static void fill(RunningApp app, Page page, String name, String first, String born) {
    app.open(page, "/patient.xhtml");
    page.fill("[id='fiche:birth-name']", name);
    page.fill("[id='fiche:birth-first-names']", first);
    page.fill("[id='fiche:birth-date']", born);
    page.getByText("Féminin").click();
    page.locator("[id='fiche:birth-name']").focus();
  }

  /** The number of the chart. */
  static String create(RunningApp app, Page page, String name, String first, String born) {
    fill(app, page, name, first, born);
    page.keyboard().press("Control+Enter");
    page.waitForURL(CHART);
    return page.url().replaceAll(".*patient=", "");
  }
}
