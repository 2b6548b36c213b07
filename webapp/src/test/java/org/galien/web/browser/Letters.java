package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Files that come into the inbox, and waiting until somebody could have seen them. */
final class Letters {

  private static final double MINUTE = 60_000;
  private static final String UPLOAD =
      """
      async ([name, data]) => {
        const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
        const address = '/documents?name=' + encodeURIComponent(name);
        const answer = await galien.upload(address, new Blob([bytes]), () => {});
        galien.inbox.received(answer.body.id);
        return String(answer.body.id);
      }
      """;

  private Letters() {}

  /**
   * On the inbox.
   *
   * @return the document's number
   */
  static String bring(Page page, String name, byte[] file) {
    List<String> sent = List.of(name, Base64.getEncoder().encodeToString(file));
    return (String) page.evaluate(UPLOAD, sent);
  }

  static String bring(Page page, String name, String text) {
    return bring(page, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A letter that says whose it is. */
  static String about(Newcomer woman, String news) {
    return """
    Dr Paul LEMOINE, cardiologue
    Cambrai, le 12 novembre 2026

    Cher confrère,
    J'ai reçu en consultation Madame %s %s, née le %s, pour des palpitations.
    %s
    Bien confraternellement,
    Dr Paul LEMOINE
    """
        .formatted(woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN, news);
  }

  static Locator row(Page page, String id) {
    return page.locator("[data-inbox=rows] [data-id='" + id + "']");
  }

  /** Waits until it was read and sorted. */
  static void proposed(Page page, String id, String text) {
    assertThat(row(page, id)).containsText(text, new ContainsTextOptions().setTimeout(MINUTE));
  }

  /** Goes to one, and looks at it. */
  static void look(Page page, String id) {
    row(page, id).click();
    assertThat(page.locator("[data-filing=card]")).hasAttribute("data-id", id);
    seen(page);
  }

  /** Waits until what is shown has been on the screen for a moment. */
  static void seen(Page page) {
    assertThat(page.locator(".doc-actions")).hasAttribute("aria-busy", "false");
  }
}
