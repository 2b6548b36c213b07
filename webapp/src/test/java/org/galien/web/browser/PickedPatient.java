package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Chooses patients as people do: they look before they press Enter. */
final class PickedPatient {

  private PickedPatient() {}

  /**
   * Waits until the highlighted patient is the one wanted and has been seen.
   *
   * @param list of the picker
   */
  static void seen(Page page, String list, String name) {
    Locator line = page.locator(list + ":not([aria-busy=true]) [role=option][aria-selected=true]");
    assertThat(line).containsText(name);
  }

  static void choose(Page page, String list, String name) {
    seen(page, list, name);
    page.keyboard().press("Enter");
  }
}
