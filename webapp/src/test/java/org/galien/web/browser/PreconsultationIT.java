package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the desk's link to the patient's screens, and back to the team and the note. */
@BrowserTest
@WithAi
class PreconsultationIT {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);
  private static final ContainsTextOptions TOLD = new ContainsTextOptions().setTimeout(20_000);
  private static final String BOOK =
      "INSERT INTO scheduling_appointment (practitioner_id, patient_id, starts_at, ends_at, lane,"
          + " visit_type, reason, booked_at) SELECT id, ?, TIMESTAMP(?, '05:00'), TIMESTAMP(?,"
          + " '05:15'), ?, 'CONSULT', 'Essai', NOW(6) FROM platform_user WHERE login = ?";

  private final Newcomer woman = Newcomer.any();

  @Test
  void aSignOnTheTabletCallsTheTeamUntilSomebodyGoes(RunningApp app, Page desk, Page tablet)
      throws SQLException {
    app.signIn(desk, RunningApp.SECRETARY);
    String patient = comes(app, desk, 1);
    tablet.setViewportSize(1024, 768);
    AxeCheck axe = new AxeCheck(tablet);
    tablet.navigate(link(app, desk, "tablet"));
    assertThat(tablet.locator("h1")).hasText("Avant votre consultation");
    assertFalse(tablet.content().contains(woman.name()));
    axe.look("consent");
    identify(tablet, axe);
    tablet.getByText("Une douleur").click();
    assertThat(tablet.locator("h1")).hasText("Avez-vous mal dans la poitrine ?");
    axe.look("sign");
    tablet.locator(".yn button").first().click();
    assertThat(tablet.locator("h1")).hasText("Restez assis, on vient vous voir.");
    assertThat(tablet.locator("[data-part=told]")).containsText("Le cabinet est prévenu", TOLD);
    axe.look("stop");
    assertThat(desk.locator("#alertes .note-bar")).isVisible(SOON);
    Locator alarm = desk.locator(".pre-alarm", new Page.LocatorOptions().setHasText(woman.name()));
    assertThat(alarm).containsText("Douleur dans la poitrine", TOLD);
    alarm.locator("[data-pre=take]").click();
    assertThat(alarm).hasCount(0);
    assertThat(tablet.locator("[data-part=told]"))
        .containsText("Solène Guivarc’h-Morel s’occupe de vous", TOLD);
    assertEquals(
        List.of("Solène Guivarc’h-Morel"),
        app.strings(
            "SELECT a.acknowledged_name FROM platform_alert a JOIN ai_preconsultation_flag f ON"
                + " a.subject = f.id JOIN ai_preconsultation_interview i ON i.id = f.interview_id"
                + " WHERE a.kind = 'preconsultation.sign' AND f.taken_name = a.acknowledged_name"
                + " AND i.patient_id = ?",
            patient));
    axe.assertNothingFound();
  }

  @Test
  void anOrdinaryInterviewEndsAsAPieceInTheNote(RunningApp app, Page desk, Page phone, Page office)
      throws SQLException {
    app.signIn(desk, RunningApp.SECRETARY);
    String patient = comes(app, desk, 2);
    phone.setViewportSize(390, 844);
    AxeCheck axe = new AxeCheck(phone);
    phone.navigate(link(app, desk, "phone"));
    identify(phone, axe);
    phone.getByText("Un suivi, une ordonnance").click();
    Locator no = phone.locator(".yn button").nth(1);
    Locator words = phone.locator("textarea");
    while (!words.isVisible()) {
      String before = phone.locator("h1").textContent();
      no.click();
      assertThat(phone.locator("h1")).not().hasText(before);
    }
    axe.look("free words");
    // Without a connection nothing typed is lost, and it leaves by itself.
    phone.context().setOffline(true);
    words.fill("Je dors mal depuis deux semaines");
    phone.getByText("Continuer").click();
    assertThat(phone.locator("[data-part=line]")).containsText("Pas de connexion", TOLD);
    phone.context().setOffline(false);
    Pattern over = Pattern.compile("Merci.*");
    for (int i = 0; i < 8 && !over.matcher(phone.locator("h1").textContent()).matches(); i++) {
      String before = phone.locator("h1").textContent();
      (words.isVisible() ? phone.getByText("Passer") : no).click();
      assertThat(phone.locator("h1")).not().hasText(before);
    }
    assertThat(phone.locator("main")).containsText("Le médecin lira vos réponses", TOLD);
    axe.look("end");
    app.signIn(office, RunningApp.PHYSICIAN);
    app.open(office, "/dossier.xhtml?patient=" + patient);
    Locator piece = office.locator(".pre-pieces li.open").first();
    assertThat(piece).containsText("Je dors mal depuis deux semaines");
    office.keyboard().press("Alt+1");
    assertThat(office.locator("#note-reason"))
        .hasValue(Pattern.compile(".*Je dors mal depuis deux semaines.*"));
    assertThat(office.locator("#toasts")).containsText("Inséré dans la note");
    assertEquals(
        List.of("ACCEPTED"),
        app.strings(
            "SELECT p.verdict FROM ai_preconsultation_piece p JOIN ai_preconsultation_interview i"
                + " ON i.id = p.interview_id WHERE i.patient_id = ?",
            patient));
    app.open(office, "/preconsultation.xhtml?patient=" + patient);
    assertThat(office.locator(".pre-card")).containsText("Inséré par");
    axe.assertNothingFound();
  }

  private String comes(RunningApp app, Page desk, int lane) throws SQLException {
    String patient =
        PatientEntry.create(app, desk, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
    String today = RunningApp.today().toString();
    app.update(BOOK, patient, today, today, lane, RunningApp.PHYSICIAN);
    return patient;
  }

  /** As the desk makes it, opened here by this server's own address. */
  private String link(RunningApp app, Page desk, String where) {
    app.open(desk, "/preconsultations.xhtml");
    AxeCheck axe = new AxeCheck(desk);
    desk.locator("tr", new Page.LocatorOptions().setHasText(woman.name()))
        .locator("[data-pre=" + where + "]")
        .click();
    assertThat(desk.locator("#preLink")).isVisible();
    axe.look("desk");
    axe.assertNothingFound();
    String link = desk.inputValue("#preLink");
    assertTrue(link.startsWith(app.forPatients("/avant.xhtml").toString()), link);
    return app.url("/avant.xhtml") + link.substring(link.indexOf('#'));
  }

  private static void identify(Page page, AxeCheck axe) {
    page.getByText("Oui, je commence").click();
    String[] born = Newcomer.BORN.split("/");
    page.fill("[name=day]", born[0]);
    page.fill("[name=month]", born[1]);
    page.fill("[name=year]", "1901");
    page.getByText("Commencer").click();
    assertThat(page.locator("#birth-wrong")).containsText("Ce n’est pas la date attendue");
    axe.look("birth date");
    page.fill("[name=day]", born[0]);
    page.fill("[name=month]", born[1]);
    page.fill("[name=year]", born[2]);
    page.getByText("Commencer").click();
    assertThat(page.locator("h1")).hasText("Vous venez surtout pour :");
    axe.look("reason");
  }
}
