package org.galien.web.browser;

import com.microsoft.playwright.Page;

/** The forms of the chart's lists, as hands use them. */
final class ChartEntries {

  private ChartEntries() {}

  /** Adds an allergy by keys: its name, Enter. */
  static void allergy(Page page, String substance) {
    page.click("#add-allergy");
    page.keyboard().insertText(substance);
    page.keyboard().press("Enter");
  }
}
