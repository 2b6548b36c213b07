package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class PatientScreensIT {

  @Test
  void ctrlKFindsAsOneTypesAndEscapeCloses(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    PatientEntry.create(app, page, "Zyxomire-Quandalle", "Odette", "14031958");
    app.open(page, "/journee.xhtml");
    page.keyboard().press("Control+k");
    assertThat(page.locator("#chercher")).isFocused();
    page.keyboard().type("odett zyxo 1958");
    Locator hit = page.locator("#chercher-liste [role=option]").first();
    assertThat(hit).containsText("ZYXOMIRE-QUANDALLE Odette");
    assertThat(hit).hasAttribute("aria-selected", "true");
    assertThat(hit.locator("u").first()).hasText("ZYXO");
    page.keyboard().press("Escape");
    assertThat(page.locator("#chercher-liste")).isHidden();
  }

  @Test
  void nobodyFoundLeadsToANewPatientWithWhatWasTyped(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    page.keyboard().press("Control+k");
    page.keyboard().type("zyxpersonne jean-françois");
    assertThat(page.locator("#chercher-liste .create")).isVisible();
    assertThat(page.locator(".search .none")).isVisible();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue("ZYXPERSONNE");
    assertThat(page.locator("[id='fiche:birth-first-names']")).hasValue("Jean-François");
    assertThat(page).hasURL(Pattern.compile(".*/patient\\.xhtml"));
  }

  @Test
  void nirIsCheckedAsItIsTyped(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/patient.xhtml");
    Locator nir = page.locator("[id='fiche:nir']");
    Locator check = page.locator("[id='fiche:nir-check']");
    nir.pressSequentially("1 90 02 2A 004 001");
    assertThat(check).containsText("Clé attendue : 79");
    nir.pressSequentially(" 78");
    assertThat(check).containsText("La clé ne correspond pas");
    nir.fill("");
    nir.pressSequentially("1 90 02 2A 004 001 79");
    assertThat(check).containsText("Clé exacte");
    page.getByText("Féminin").click();
    assertThat(check).containsText("ne correspond pas au sexe");
  }

  @Test
  void refusalsStandBesideTheirFieldsAndNothingTypedIsLost(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/patient.xhtml");
    page.fill("[id='fiche:birth-name']", "<script>alert(1)</script>");
    page.fill("[id='fiche:birth-date']", "31/02/1992");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#birth-name-err")).containsText("n’est pas admis");
    assertThat(page.locator("#birth-date-err")).containsText("Cette date n’existe pas");
    assertThat(page.locator("#birth-first-names-err")).containsText("au moins un prénom");
    assertThat(page.locator("[id='fiche:birth-name']")).hasValue("<script>alert(1)</script>");
  }

  @Test
  void likelyDuplicatesAreShownBeforeAPatientIsCreated(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    PatientEntry.create(app, page, "Zyxjumelle", "Marion", "12101999");
    PatientEntry.fill(app, page, "Zyxjumelle", "Marion", "12/10/1999");
    page.keyboard().press("Control+Enter");
    Locator near = page.locator("[id='fiche:near']");
    assertThat(near).containsText("Vérifiez ces dossiers");
    assertThat(near).containsText("même date de naissance");
    assertThat(near.getByText("Ouvrir ce dossier").first()).isVisible();
    near.getByRole(AriaRole.BUTTON).click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+"));
  }

  @Test
  void aSecondChartIsMergedFromTheQueueAndPartedAgain(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String first = PatientEntry.create(app, page, "Zyxfusion", "Colette", "12101961");
    PatientEntry.fill(app, page, "Zyxfusion", "Colette", "12/10/1961");
    page.keyboard().press("Control+Enter");
    page.locator("[id='fiche:near']").getByRole(AriaRole.BUTTON).click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+"));
    String second = page.url().replaceAll(".*patient=", "");
    app.open(page, "/patients.xhtml");
    page.getByText(Pattern.compile("^Doublons")).click();
    page.locator("td.c-one a").filter(new Locator.FilterOptions().setHasText("ZYXFUSION")).click();
    page.getByText("Réunir les deux dossiers").click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=" + first));
    assertThat(page.locator("#merges")).containsText("Réuni avec le dossier n° " + second);
    app.open(page, "/dossier.xhtml?patient=" + second);
    assertThat(page.locator("#merges")).containsText("Vous avez ouvert le dossier n° " + second);
    page.locator("#merges").getByText("Défusionner").click();
    page.locator("[id='reunion:undo']").click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=" + second));
    assertThat(page.locator("#merges")).containsText("défaite le");
  }

  @Test
  void rightsPeopleAndConsentsAreNotedAndStandBesideTheChart(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    PatientEntry.create(app, page, "Zyxdroits", "Colette", "13101961");
    page.locator("#rights").getByText("Modifier").click();
    page.fill("[id='droits:ald-from']", "01/02/2020");
    page.fill("[id='droits:billing-nir']", "2 58 03 59 350 123 99");
    page.fill("[id='droits:person-0-name']", "Anne Martin");
    page.fill("[id='droits:person-0-relation']", "fille");
    page.selectOption("[id='droits:consent-ai']", "no");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#billing-nir-err")).containsText("La clé ne correspond pas");
    page.fill("[id='droits:billing-nir']", "");
    page.keyboard().press("Control+Enter");
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+"));
    Locator rights = page.locator("#rights");
    assertThat(rights).containsText("ALD exonérante");
    assertThat(rights).containsText("Anne Martin fille");
    assertThat(rights).containsText("Aide par l’IA : refus");
  }

  @Test
  void anotherPersonOverAChartIsAskedAboutAndNothingTypedIsLost(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String patient = PatientEntry.create(app, page, "Zyxremplace", "Paul", "05061961");
    app.open(page, "/patient.xhtml?patient=" + patient);
    page.fill("[id='fiche:birth-first-names']", "Mireille");
    page.fill("[id='fiche:birth-date']", "17/09/1988");
    page.keyboard().press("Control+Enter");
    Locator problems = page.locator("[id='fiche:problems']");
    assertThat(problems).containsText("ce dossier est celui de ZYXREMPLACE Paul");
    assertThat(problems).containsText("05/06/1961");
    assertThat(page.locator("[id='fiche:birth-first-names']")).hasValue("Mireille");
    problems.getByRole(AriaRole.BUTTON).click();
    page.waitForURL(Pattern.compile(".*/dossier\\.xhtml\\?patient=" + patient));
    assertThat(page.locator("h1").first()).containsText("Mireille");
  }

  @Test
  void theListSearchesAsOneTypes(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    PatientEntry.create(app, page, "Zyxliste", "Paul", "05061961");
    app.open(page, "/patients.xhtml");
    page.locator("#typed").pressSequentially("zyxlis");
    assertThat(page.locator(".ui-datatable-data > tr")).hasCount(1);
    assertThat(page.locator("td.c-name u")).hasText("ZYXLIS");
  }
}
