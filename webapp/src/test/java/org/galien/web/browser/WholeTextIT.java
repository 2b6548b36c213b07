package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A text comes back as it was typed, and what does not fit is said before anything is lost. */
@BrowserTest
class WholeTextIT {

  private static final Pattern SAVED = Pattern.compile("^\\s*Enregistré à \\d\\d:\\d\\d");
  private static final String PASTE =
      "(e, text) => { const d = new DataTransfer(); d.setData('text/plain', text);"
          + " const event = new ClipboardEvent('paste',"
          + " { clipboardData: d, bubbles: true, cancelable: true });"
          + " return e.dispatchEvent(event); }";

  @Test
  void emptyLinesBeforeAndAfterANoteStay(RunningApp app, Page page) {
    open(app, page, 960);
    String text = "\n\n  Toux\n\nfièvre\n\n";
    page.fill("#note-examination", text);
    for (int i = 0; i < 2; i++) {
      assertThat(page.locator("#note-status")).hasText(SAVED);
      page.reload();
      assertThat(page.locator("#note-examination")).hasValue(text);
    }
    page.evaluate("document.getElementById('note-examination').value += '.';");
    page.locator("#note-examination").dispatchEvent("input");
    assertThat(page.locator("#note-status")).hasText(SAVED);
    page.reload();
    assertThat(page.locator("#note-examination")).hasValue(text + ".");
  }

  @Test
  void lineEndsOfOtherSystemsAreLineEnds(RunningApp app, Page page) {
    open(app, page, 961);
    page.fill("#note-reason", "Toux");
    assertThat(page.locator("#note-status")).hasText(SAVED);
    String encounter = page.locator("#note").getAttribute("data-encounter");
    String saved =
        (String)
            page.evaluate(
                "async id => (await galien.send('/encounters/' + id + '/draft', { method: 'PUT',"
                    + " body: { reason: '\\r\\nToux\\r\\n\\r\\n', examination: '',"
                    + " conclusion: '', base: 1 } })).status + ''",
                encounter);
    assertEquals("200", saved);
    page.reload();
    assertThat(page.locator("#note-reason")).hasValue("\nToux\n\n");
  }

  @Test
  void pastingMoreThanFitsIsSaidAndChangesNothing(RunningApp app, Page page) {
    open(app, page, 962);
    page.fill("#note-examination", "Texte d’avant");
    Locator field = page.locator("#note-examination");
    field.evaluate(PASTE, "x".repeat(200_000));
    assertThat(page.locator("#toasts [role=alert]"))
        .containsText(Pattern.compile("200.013 caractères, 100.000 au plus : rien n’a été collé"));
    assertThat(field).hasValue("Texte d’avant");
  }

  @Test
  void anEmojiIsOneCharacterAndNeverHalved(RunningApp app, Page page) {
    open(app, page, 963);
    page.click("#add-allergy");
    page.fill("#allergy-substance", "\uD83D\uDE42".repeat(199));
    Locator field = page.locator("#allergy-substance");
    page.keyboard().insertText("\uD83D\uDE42");
    assertThat(field).hasValue("\uD83D\uDE42".repeat(200));
    page.keyboard().insertText("\uD83D\uDE42");
    assertThat(page.locator("#toasts [role=alert]")).containsText("200 caractères au plus");
    assertThat(field).hasValue("\uD83D\uDE42".repeat(200));
    page.keyboard().press("Enter");
    assertThat(page.locator("#banner")).containsText("\uD83D\uDE42".repeat(200));
  }

  @Test
  void theServerRefusesWhatIsTooLongWithTheSameWords(RunningApp app, Page page) {
    open(app, page, 964);
    Locator reason = page.locator("#note-reason");
    reason.evaluate("(field, text) => { field.value = text; }", "x".repeat(100_001));
    reason.dispatchEvent("input");
    assertThat(page.locator("#note-problem"))
        .containsText(Pattern.compile("100.001 caractères, 100.000 au plus"));
    assertThat(reason).hasValue("x".repeat(100_001));
  }

  private static void open(RunningApp app, Page page, int patient) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=" + patient);
  }
}
