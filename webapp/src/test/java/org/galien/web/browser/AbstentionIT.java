package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the inbox shows of a document that is nobody's yet, or that holds others. */
@BrowserTest
class AbstentionIT {

  private final Newcomer woman = Newcomer.any();

  @Test
  @WithAi
  void whoIsReadButUnknownIsSearchedForOrCreatedAndComesBackChosen(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".txt", Letters.about(woman, "Stable."));
    Letters.proposed(page, id, "confirmer");
    Letters.look(page, id);
    assertThat(page.locator("[data-filing=read]")).containsText(woman.name());
    assertThat(page.locator("[data-filing=read]")).containsText(Newcomer.BORN);
    assertThat(page.locator("[data-filing=card]")).containsText("Personne de ce nom");
    page.click("[data-read=search]");
    assertThat(page.locator("#doc-patient"))
        .hasValue(woman.name() + " " + Newcomer.FIRST_NAME + " " + Newcomer.BORN);
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    page.click("[data-read=create]");
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue(woman.name());
    assertThat(page.locator("[id='fiche:birth-first-names']")).hasValue(Newcomer.FIRST_NAME);
    assertThat(page.locator("[id='fiche:birth-date']")).hasValue(Newcomer.BORN);
    page.getByText("Féminin").click();
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/documents\\.xhtml.*"));
    assertThat(page.locator("[data-filing=card]")).hasAttribute("data-id", id);
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
  }

  @Test
  void aMailShowsItsTextAndItsEnclosedFileIsImportedOnRequest(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".eml", mail());
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    Letters.look(page, id);
    assertThat(page.locator(".paper-zone .doc-text")).containsText("Veuillez trouver");
    assertThat(page.locator(".enclosures")).containsText("resultat.txt");
    page.click(".enclosures button");
    page.locator(".enclosures a").click();
    assertThat(page.locator("[data-preview=zone]")).containsText("Hémoglobine");
    assertThat(page.locator("h2[title='resultat.txt']")).isVisible();
  }

  @Test
  void aPageThatCannotBeDrawnOffersTheOriginal(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    page.route(
        "**/pages/*",
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setStatus(422)
                    .setContentType("application/json")
                    .setBody("{}")));
    String id = Letters.bring(page, woman.name() + ".pdf", new Paper("Bonjour").pdf());
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    Letters.look(page, id);
    assertThat(page.locator("[data-preview=no-page]")).isVisible();
    assertThat(page.locator("[data-preview=no-file]")).isHidden();
    assertThat(page.locator("[data-preview=none] a")).isVisible();
    assertThat(page.locator("[data-preview=page]")).isHidden();
  }

  @Test
  void aFileOfTwoLettersIsTakenApartByKeysAndIsWholeAgain(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".pdf", new Paper(woman.name()).pdf(2));
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    Letters.look(page, id);
    assertThat(page.locator("button[data-inbox=split]")).isVisible();
    Letters.seen(page);
    page.keyboard().press("s");
    Locator second = page.locator("#doc-split li select").last();
    assertThat(second).isFocused();
    second.selectOption("top");
    assertThat(page.locator("[data-split=result]")).hasText("2 documents : p. 1 ; p. 2");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-split=origin]")).containsText(woman.name() + ".pdf, p. 1");
    assertThat(Letters.row(page, id)).hasCount(0);
    page.locator("[data-inbox=rows] [aria-selected=true]").focus();
    page.keyboard().press("z");
    assertThat(page.locator("#toasts")).containsText("Séparation annulée");
    assertThat(page.locator("[data-filing=card]")).hasAttribute("data-id", id);
    assertThat(Letters.row(page, id)).hasCount(1);
  }

  @Test
  void onASinglePageOfNobodyEveryKeySaysWhyItDoesNothing(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/documents.xhtml");
    String id = Letters.bring(page, woman.name() + ".txt", "Bonjour, " + woman.name());
    assertThat(Letters.row(page, id).locator(".doc-progress")).hasCount(0);
    Letters.look(page, id);
    says(page, "s", "Rien à séparer");
    says(page, "9", "Aucun patient possible");
    says(page, "z", "Rien à annuler");
    page.keyboard().press("v");
    assertThat(page.locator("[data-filing=problem]")).containsText("Choisissez d’abord");
  }

  private static void says(Page page, String key, String words) {
    page.keyboard().press(key);
    assertThat(page.locator("#toasts")).containsText(words);
  }

  @Test
  @WithAi
  void ofSeveralNamedTheDigitChoosesTheOneAtThatPlace(RunningApp app, Page page) {
    Newcomer cousin = Newcomer.any();
    app.signIn(page, RunningApp.SECRETARY);
    for (Newcomer person : new Newcomer[] {woman, cousin}) {
      PatientEntry.create(app, page, person.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    }
    app.open(page, "/documents.xhtml");
    String both = "Madame %1$s %3$s, née le %4$s, et Madame %2$s %3$s, née le %4$s, sont venues.";
    String text = both.formatted(woman.name(), cousin.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    String id = Letters.bring(page, "lettre.txt", text);
    Letters.proposed(page, id, "2 candidats");
    Letters.look(page, id);
    Locator candidates = page.locator("[data-filing=candidates] li");
    assertThat(candidates).hasCount(2);
    assertThat(candidates.first()).containsText(woman.name());
    assertThat(candidates.locator("input:checked")).hasCount(0);
    page.keyboard().press("2");
    assertThat(page.locator("[data-filing=name]")).containsText(cousin.name());
    page.keyboard().press("1");
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
    page.keyboard().press("3");
    assertThat(page.locator("#toasts")).containsText("Aucun patient possible");
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
  }

  private byte[] mail() {
    return """
    From: labo@exemple.invalid
    To: cabinet@exemple.invalid
    Subject: Bilan %s
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="x"

    --x
    Content-Type: text/plain; charset=utf-8

    Veuillez trouver le bilan de %s.
    --x
    Content-Type: text/plain; charset=utf-8; name="resultat.txt"
    Content-Disposition: attachment; filename="resultat.txt"

    Hémoglobine 13 g/dl, %s
    --x--
    """
        .formatted(woman.name(), woman.name(), woman.name())
        .getBytes(StandardCharsets.UTF_8);
  }
}
