package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.standalone.testing.Eventually;
import org.junit.jupiter.api.Test;

/** Certificates and letters from a template of the practice to the outgoing folder. */
@BrowserTest
class LetterIT {

  private static final String CORRESPONDENT =
      "INSERT INTO patients_correspondent (name, first_name, specialty, secure_email, town)"
          + " VALUES (?, 'Marie', 'Cardiologie', 'marie.r@medecin.mssante.fr', 'Cambrai')";

  private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";

  @Test
  void aCertificateIsWrittenAndSignedByKeyboardAndSaysWhatItHasTo(RunningApp app, Page page)
      throws IOException {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/dossier.xhtml?patient=974");
    page.keyboard().press("F8");
    Locator find = page.locator("#letter-template");
    assertThat(find).isFocused();
    page.keyboard().type("presence");
    assertThat(page.locator("#letter-templates [aria-selected=true]"))
        .containsText("Attestation de présence");
    page.keyboard().press("Enter");
    Locator text = page.locator("#letter-text");
    assertThat(text).containsText("atteste que");
    assertThat(page.locator("#banner")).isVisible();
    AxeCheck axe = new AxeCheck(page);
    axe.look("letter being written");
    axe.assertNothingFound();
    page.keyboard().type("9");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#letter-remarks")).containsText("Il reste un blanc");
    page.keyboard().type("10");
    assertThat(page.locator("#letter-remarks")).isHidden();
    Page sheet = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    sheet.close();
    assertThat(page.locator("#lecture .let-page")).containsText("de 9 h à 10 h");
    String words = printed(app, page);
    String patient = page.locator("#banner h1").innerText().strip();
    for (String wanted :
        List.of("remise en main propre le", "s’est présenté", "RPPS", "page 1 / 1", "Dr ")) {
      assertTrue(words.contains(wanted), wanted + " in " + words);
    }
    assertTrue(words.contains(patient.lines().findFirst().orElseThrow()), words);
    assertThat(page.locator("#tl-list a[data-read^=courrier]").first()).isVisible();
  }

  @Test
  void aTemplateOfThePracticeBecomesALetterThatIsLaidInTheOutgoingFolder(RunningApp app, Page page)
      throws Exception {
    app.change(CORRESPONDENT, "ROUSSEL" + mark.toUpperCase());
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/modeles-courriers.xhtml?modele=nouveau");
    page.fill("#texte\\:name", "Avis " + mark);
    page.locator("#text-box").click();
    page.keyboard().press("Control+A");
    page.keyboard().type("Avis demandé pour ");
    page.locator("[data-field='{{patient}}']").click();
    page.keyboard().type(". Traitement : ");
    page.locator("[data-field='{{traitement}}']").click();
    page.locator("[id='texte:save']").click();
    assertThat(page.locator("#toasts")).containsText("Modèle enregistré");
    assertThat(page.locator("#text-box")).containsText("Avis demandé pour {{patient}}. Traitement");
    app.open(page, "/dossier.xhtml?patient=1");
    page.keyboard().press("F4");
    page.keyboard().type("avis " + mark);
    assertThat(page.locator("#letter-templates [aria-selected=true]")).containsText(mark);
    page.keyboard().press("Enter");
    Locator text = page.locator("#letter-text");
    assertThat(text).containsText("Avis demandé pour ");
    assertFalse(text.innerText().contains("{{"), text.innerText());
    page.locator("#letter-find").fill("roussel" + mark + " cardio cambr");
    page.locator("#letter-found [aria-selected=true]").click();
    assertThat(page.locator("#letter-addressee"))
        .hasValue(Pattern.compile("ROUSSEL.*", Pattern.DOTALL));
    assertThat(page.locator("#letter-status")).containsText("Enregistré");
    Page sheet = page.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    sheet.close();
    Locator folder = page.locator("[data-way=FOLDER]");
    assertThat(folder).isDisabled();
    page.locator("#send-find").click();
    page.locator("#send-found [role=option]").first().click();
    assertThat(folder).containsText("marie.r@medecin.mssante.fr");
    AxeCheck axe = new AxeCheck(page);
    axe.look("letter to be sent");
    axe.assertNothingFound();
    folder.click();
    // The page is drawn anew by itself: nothing else may be opened before.
    assertThat(page.locator("#letter-send .let-sent")).isVisible();
    Eventually.waitUntil("laid", () -> laid(app).size() == 1);
    Path file = laid(app).getFirst();
    assertTrue(words(Files.readAllBytes(file)).contains("Avis demandé pour"));
    String index = Files.readString(app.outbox().resolve("index.csv"));
    assertTrue(index.contains(file.getFileName() + ";marie.r@medecin.mssante.fr"), index);
    page.reload();
    assertThat(page.locator("#letter-send .let-sent"))
        .containsText("déposé pour la messagerie sécurisée");
  }

  @Test
  void receptionPreparesWhatADoctorFindsToSign(RunningApp app, Page desk, Page doctor)
      throws SQLException {
    app.signIn(desk, RunningApp.SECRETARY);
    app.open(desk, "/dossier.xhtml?patient=975");
    desk.keyboard().press("F4");
    desk.locator("#letter-signer").selectOption(new SelectOption().setLabel(name(app)));
    desk.locator("#letter-template").fill("adressage");
    desk.keyboard().press("Enter");
    assertThat(desk.locator("#letter-text")).containsText("{{allergies}}");
    assertThat(desk.locator("#letter-sign")).hasCount(0);
    desk.locator("#letter-title").fill("Adressage " + mark);
    assertThat(desk.locator("#letter-status")).containsText("Enregistré");
    app.signIn(doctor, RunningApp.PHYSICIAN);
    app.open(doctor, "/courriers.xhtml");
    doctor.getByText("Adressage " + mark).click();
    assertThat(doctor.locator("#letter-text")).containsText("Allergies et intolérances");
    assertFalse(doctor.locator("#letter-text").innerText().contains("{{"));
    APIResponse closed =
        desk.request()
            .post(
                desk.url().replaceAll("/dossier.*", "")
                    + "/api/letters/"
                    + doctor.locator("#letter").getAttribute("data-letter")
                    + "/opening",
                RequestOptions.create().setHeader("X-Galien", "1"));
    assertEquals(422, closed.status(), closed.text());
  }

  private static String name(RunningApp app) throws SQLException {
    return app.strings(
            "SELECT display_name FROM platform_user WHERE login = ?", RunningApp.PHYSICIAN)
        .getFirst();
  }

  private static String printed(RunningApp app, Page page) throws IOException {
    APIResponse pdf =
        page.request().get(app.url(page.locator("#letter-print").getAttribute("href")));
    assertEquals(200, pdf.status());
    return words(pdf.body());
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<Path> laid(RunningApp app) {
    try (Stream<Path> files = Files.list(app.outbox())) {
      return files.filter(file -> file.toString().endsWith(".pdf")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
