package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The letters of one morning, from the drop on the inbox to the chart. */
final class Mail {

  /** What comes; the scan is long, so that there is time for the power to fail. */
  enum Letter {
    CARDIOLOGIST(".pdf"),
    UNDATED(".pdf"),
    PHOTO(".jpg"),
    SCAN(".pdf");

    private final String suffix;

    Letter(String suffix) {
      this.suffix = suffix;
    }
  }

  private static final double MINUTES = 240_000;
  private static final int SCANNED_PAGES = 6;
  private static final String DROP =
      """
      files => {
        const carried = new DataTransfer();
        for (const file of files) {
          const bytes = Uint8Array.from(atob(file.data), c => c.charCodeAt(0));
          carried.items.add(new File([bytes], file.name));
        }
        for (const type of ['dragenter', 'dragover', 'drop']) {
          document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
      }
      """;

  private final RunningApp app;
  private final Page page;
  private final Newcomer woman;

  Mail(RunningApp app, Page page, Newcomer woman) {
    this.app = app;
    this.page = page;
    this.woman = woman;
  }

  void arrives() {
    app.open(page, "/documents.xhtml");
    page.evaluate(DROP, Stream.of(Letter.values()).map(this::file).toList());
    assertThat(page.locator(".doc-uploads .bad")).hasCount(0);
    assertThat(page.locator(".doc-uploads li"))
        .hasCount(0, new HasCountOptions().setTimeout(MINUTES));
  }

  void powerFailsWhileTheScanIsRead() throws Exception {
    assertThat(row(Letter.SCAN).locator(".doc-progress"))
        .containsText("page", new ContainsTextOptions().setTimeout(MINUTES));
    app.losePower();
    assertThat(page.locator("#verrou")).isVisible(new IsVisibleOptions().setTimeout(MINUTES));
    MorningIT.unlock(page);
  }

  void everythingIsReadAllTheSame() throws Exception {
    for (Letter letter : Letter.values()) {
      assertThat(row(letter).locator(".doc-progress"))
          .hasCount(0, new HasCountOptions().setTimeout(MINUTES));
    }
  }

  void filesWithOneKeyAndUndoes(long patient) throws Exception {
    show(Letter.CARDIOLOGIST);
    assertProposed("COURRIER_SPECIALISTE");
    page.keyboard().press("v");
    assertFiled(Letter.CARDIOLOGIST, patient);
    page.keyboard().press("z");
    assertThat(row(Letter.CARDIOLOGIST)).hasAttribute("aria-selected", "true");
    assertEquals(List.of(), filings(Letter.CARDIOLOGIST));
    assertProposed("COURRIER_SPECIALISTE");
    Letters.seen(page);
    page.keyboard().press("v");
    assertFiled(Letter.CARDIOLOGIST, patient);
  }

  void asksWhoseALetterWithoutABirthDateIs(long patient) throws Exception {
    show(Letter.UNDATED);
    assertThat(page.locator("[data-filing=card] header")).containsText("confirmer");
    page.keyboard().press("v");
    assertThat(page.locator("[data-filing=problem]")).isVisible();
    assertEquals(List.of(), filings(Letter.UNDATED));
    page.keyboard().press("p");
    page.keyboard().type(woman.name());
    PickedPatient.choose(page, "#doc-hits", woman.name());
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
    page.keyboard().press("v");
    assertFiled(Letter.UNDATED, patient);
  }

  void filesTheTurnedPhoto(long patient) throws Exception {
    show(Letter.PHOTO);
    assertProposed("BIOLOGIE");
    page.keyboard().press("v");
    assertFiled(Letter.PHOTO, patient);
  }

  void correctsTheTypeOfTheScan(long patient) throws Exception {
    show(Letter.SCAN);
    assertProposed("IMAGERIE");
    page.locator("[data-filing=type]").selectOption("COURRIER_SPECIALISTE");
    page.click("[data-inbox=validate]");
    assertFiled(Letter.SCAN, patient);
    assertEquals(
        List.of("type"), app.strings(ofFiling("corrected", "standing"), name(Letter.SCAN)));
  }

  private void show(Letter letter) throws Exception {
    row(letter).click();
    assertThat(page.locator("[data-filing=card]"))
        .hasAttribute("data-id", Long.toString(id(letter)));
    assertThat(page.locator("[data-filing=card]"))
        .not()
        .hasAttribute("data-engine", "", new HasAttributeOptions().setTimeout(MINUTES));
    Letters.seen(page);
  }

  private void assertProposed(String type) {
    assertThat(page.locator("[data-filing=type]")).hasValue(type);
    assertThat(page.locator("[data-filing=name]")).containsText(woman.name());
    assertThat(page.locator("[data-filing=evidence]")).isVisible();
  }

  private void assertFiled(Letter letter, long patient) throws Exception {
    assertThat(row(letter)).hasCount(0);
    assertEquals(List.of(Long.toString(patient)), filings(letter));
  }

  /** The charts it lies in. */
  private List<String> filings(Letter letter) throws Exception {
    return app.strings(ofFiling("patient_id", "standing"), name(letter));
  }

  private static String ofFiling(String column, String condition) {
    return "SELECT f."
        + column
        + " FROM documents_filing f JOIN documents_document d ON d.id = f.document_id"
        + " WHERE d.file_name = ? AND f."
        + condition;
  }

  private Locator row(Letter letter) throws Exception {
    return page.locator("[data-inbox=rows] [data-id='" + id(letter) + "']");
  }

  private long id(Letter letter) throws Exception {
    return Long.parseLong(
        app.strings("SELECT id FROM documents_document WHERE file_name = ?", name(letter))
            .getFirst());
  }

  private String name(Letter letter) {
    return woman.name() + "-" + letter + letter.suffix;
  }

  private Map<String, String> file(Letter letter) {
    Paper paper = new Paper(text(letter));
    byte[] bytes =
        switch (letter) {
          case CARDIOLOGIST, UNDATED -> paper.pdf();
          case PHOTO -> paper.sidewaysPhoto();
          case SCAN -> paper.scan(SCANNED_PAGES);
        };
    return Map.of("name", name(letter), "data", Base64.getEncoder().encodeToString(bytes));
  }

  private String text(Letter letter) {
    String born = letter == Letter.UNDATED ? "" : ", née le " + Newcomer.BORN;
    String who = "Madame " + woman.name() + " " + Newcomer.FIRST_NAME + born;
    return switch (letter) {
      case CARDIOLOGIST, UNDATED ->
          """
          Dr Paul LEMOINE, cardiologue
          Cambrai, le 12 novembre 2026

          Cher confrère,
          J'ai reçu en consultation %s, pour des palpitations.
          L'électrocardiogramme est normal. Je propose un Holter de 24 heures.
          Bien confraternellement,
          Référence %s
          """
              .formatted(who, letter);
      case PHOTO ->
          """
          Laboratoire de biologie médicale des Tilleuls
          %s
          Prélèvement du 10/11/2026
          Hémoglobine            13,2 g/dL      (12,0 - 16,0)
          Potassium               4,1 mmol/L    (3,5 - 5,1)
          Créatinine              9,4 mg/L      (6,0 - 11,0)
          Résultats validés par le biologiste
          """
              .formatted(who);
      case SCAN ->
          """
          Centre d'imagerie médicale
          %s
          Radiographie du thorax de face du 09/11/2026
          Technique : cliché debout en inspiration.
          Résultat : pas d'anomalie parenchymateuse. Silhouette cardiaque normale.
          Conclusion : radiographie thoracique normale.
          """
              .formatted(who);
    };
  }
}
