package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A call, from the desk to the doctor and back. */
@BrowserTest
class MessagesIT {

  private final Newcomer woman = Newcomer.any();

  @Test
  void aCallGoesFromTheDeskToTheDoctorAndBackUntilItIsDone(RunningApp app, Page desk, Page office) {
    app.signIn(desk, RunningApp.SECRETARY);
    String chart = create(app, desk);
    note(desk);
    savedOnce(desk, chart);
    Locator line =
        desk.locator("#appels-dossier li", new Page.LocatorOptions().setHasText("Fièvre"));
    assertThat(line).isVisible();
    line.locator("a").click();
    assertThat(desk.locator("#detail h2")).hasText(woman.name() + " " + Newcomer.FIRST_NAME);
    app.signIn(office, RunningApp.PHYSICIAN);
    answer(app, office);
    tooLate(desk);
    assertThat(chosen(desk)).containsText("Répondu, à rendre");
    done(desk);
    inTheChart(app, office, chart);
  }

  private String create(RunningApp app, Page page) {
    return PatientEntry.create(app, page, woman.name(), Newcomer.FIRST_NAME, Newcomer.BORN);
  }

  /** While something else is being typed; the patient is the one whose chart is open. */
  private void note(Page page) {
    page.focus("#chercher");
    page.keyboard().press("Control+m");
    assertThat(page.locator("#noter-appelle")).isFocused();
    assertThat(page.locator("#noter-patient")).hasValue(woman.name() + " " + Newcomer.FIRST_NAME);
    page.keyboard().type("Sa mère");
    page.fill("#noter-texte", "Fièvre depuis hier.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#noter-err")).containsText("Pour qui est-ce ?");
    page.keyboard().press("Escape");
    assertThat(page.locator("#noter")).isHidden();
    page.keyboard().press("Control+m");
    assertThat(page.locator("#noter-texte")).hasValue("Fièvre depuis hier.");
    assertThat(page.locator("#noter-patient")).hasValue(woman.name() + " " + Newcomer.FIRST_NAME);
    page.keyboard().press("Escape");
    overAnotherDialog(page);
    page.click("#noter [data-to]:text('Castaing')");
    page.click("#noter [data-urgency=URGENT]");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#toasts")).containsText("Transmis");
  }

  /** As from the list of keys, which stays open below. */
  private void overAnotherDialog(Page page) {
    page.evaluate("document.querySelector('dialog:not(#noter)').showModal()");
    page.keyboard().press("Control+m");
    assertThat(page.locator("#noter-texte")).hasValue("Fièvre depuis hier.");
    page.evaluate("document.querySelector('dialog[open]:not(#noter)').close()");
    assertThat(page.locator("#noter")).isVisible();
  }

  /** As when the answer to the first was lost on its way. */
  private void savedOnce(Page page, String chart) {
    Object same =
        page.evaluate(
            """
            async (patient) => {
              const body = { form: 'x'.repeat(30) + patient, kind: 'TASK', patient, text: 'Une fois',
                withoutPatient: false, urgency: 'CALM', to: 'NURSE' };
              const first = await galien.send('/messages', { body });
              const second = await galien.send('/messages', { body });
              return first.status === 200 && first.body.message === second.body.message;
            }
            """,
            Integer.parseInt(chart));
    assertEquals(true, same);
  }

  private void answer(RunningApp app, Page page) {
    page.click("#appels-jour a >> nth=0");
    assertThat(page.locator("#alertes")).containsText(Pattern.compile("appels? urgents?"));
    Locator line = page.locator("#liste a", new Page.LocatorOptions().setHasText(woman.name()));
    assertThat(line).containsText("Nouveau");
    onATelephone(page);
    line.click();
    assertThat(page.locator("#detail h2")).containsText(woman.name());
    assertThat(line).not().containsText("Nouveau");
    page.keyboard().press("r");
    page.keyboard().type("À voir à 17 h.");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#toasts")).containsText("Répondu");
    assertThat(chosen(page)).hasCount(0);
  }

  /** Nothing has to be moved sideways. */
  private void onATelephone(Page page) {
    page.setViewportSize(390, 844);
    Object wide =
        page.evaluate(
            "[...document.querySelectorAll('.main *')].filter(e => e.getBoundingClientRect().right >"
                + " innerWidth + 1).map(e => e.tagName + '#' + e.id + '.' + e.className).join(' ')");
    assertEquals("", wide);
    page.setViewportSize(1440, 900);
  }

  /** The desk still sees it open, and hands it on. */
  private void tooLate(Page page) {
    page.fill("#reponse", "Vu avec l’infirmier.");
    page.keyboard().press("Escape");
    page.click("#passer summary");
    page.click("#passer [data-hand-on=NURSE]");
    assertThat(page.locator("#toasts")).containsText("Dr Hélène Castaing-Bérard a déjà répondu.");
    assertThat(page.locator(".msg-steps")).containsText("À voir à 17 h.");
    assertThat(page.locator("#reponse")).hasValue("Vu avec l’infirmier.");
  }

  private void done(Page page) {
    page.fill("#reponse", "");
    page.click("[data-step=done]");
    assertThat(page.locator("[data-step=reopen]")).isVisible();
    page.keyboard().press("z");
    assertThat(page.locator("[data-step=done]")).isVisible();
    page.click("[data-step=done]");
    assertThat(page.locator("[data-step=reopen]")).isVisible();
    assertThat(page.locator(".msg-steps li")).hasCount(5);
  }

  private void inTheChart(RunningApp app, Page page, String chart) {
    app.open(page, "/dossier.xhtml?patient=" + chart);
    assertThat(page.locator("#appels-dossier li")).hasCount(1);
    assertThat(page.locator("#appels-dossier")).containsText("Une fois");
    page.locator("#tl-list a[data-read^=message]", new Page.LocatorOptions().setHasText("Sa mère"))
        .click();
    assertThat(page.locator("#lecture")).containsText("Fièvre depuis hier.");
    assertThat(page.locator("#lecture")).containsText(Pattern.compile("Fait par Solène"));
  }

  private Locator chosen(Page page) {
    return page.locator(
        "#liste a[aria-current]", new Page.LocatorOptions().setHasText(woman.name()));
  }
}
