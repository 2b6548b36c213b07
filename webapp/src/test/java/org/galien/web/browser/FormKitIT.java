package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Full-page forms: one rendered form saves once, and what was refused is said where one looks. */
@BrowserTest
class FormKitIT {

  private static final Pattern CHART = Pattern.compile(".*/dossier\\.xhtml\\?patient=\\d+");
  private static final String CLICKS =
      "const save = document.querySelector('[data-save=enter]');"
          + "save.click(); setTimeout(() => save.click(), 15); setTimeout(() => save.click(), 40);";

  @Test
  void aPatientSavedWithThreeClicksHasOneChart(RunningApp app, Page page) throws Exception {
    app.signIn(page, RunningApp.SECRETARY);
    for (int i = 0; i < 8; i++) {
      String name = Newcomer.any().name();
      PatientEntry.fill(app, page, name, "Adèle", "07061984");
      page.evaluate(CLICKS);
      page.waitForURL(CHART);
      assertEquals(1, charts(app, name).size(), name);
    }
  }

  @Test
  void anAccountOpenedWithThreeClicksIsOpenedOnceAndSaidSo(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/comptes.xhtml?compte=nouveau");
    page.fill("[id='fiche:display-name']", "Ada Vite");
    page.fill("[id='fiche:login']", Newcomer.any().name().toLowerCase());
    page.fill("[id='fiche:password']", "provisoire du jeudi");
    page.getByLabel("Accueil").check();
    page.evaluate(CLICKS);
    page.waitForURL(Pattern.compile(".*/comptes\\.xhtml\\?compte=\\d+"));
    assertThat(page.locator("#toasts [role=status]")).containsText("Compte ouvert");
    assertThat(page.locator("#toasts [role=alert] .toast")).hasCount(0);
  }

  @Test
  void postsOfOneFormThatComeTogetherGiveOneChartAndOneAnswer(RunningApp app) throws Exception {
    String name = Newcomer.any().name();
    try (Visitor visitor = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      String page = visitor.get("/patient.xhtml").body();
      Set<String> answers = new HashSet<>();
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          sent.add(threads.submit(() -> visitor.post("/patient.xhtml", page, entry(page, name))));
        }
        for (Future<HttpResponse<String>> one : sent) {
          answers.add(one.get().headers().firstValue("Location").orElse("none"));
        }
      } finally {
        threads.shutdownNow();
      }
      assertEquals(1, charts(app, name).size());
      assertEquals(1, answers.size(), answers.toString());
      assertTrue(answers.iterator().next().contains("/dossier.xhtml?patient="));
    }
  }

  @Test
  void whatWasChangedAfterASaveIsNotLostInSilence(RunningApp app) throws Exception {
    String name = Newcomer.any().name();
    try (Visitor visitor = Visitor.signedIn(app, RunningApp.SECRETARY)) {
      String page = visitor.get("/patient.xhtml").body();
      visitor.post("/patient.xhtml", page, entry(page, name));
      Map<String, String> other = new HashMap<>(entry(page, name));
      other.put("fiche:town", "Quimperlé-Nouvelle");
      HttpResponse<String> answer = visitor.post("/patient.xhtml", page, other);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("a déjà été enregistré"));
      assertTrue(answer.body().contains("Quimperlé-Nouvelle"));
      assertEquals(1, charts(app, name).size());
    }
  }

  @Test
  void whatIsRefusedTakesTheFocusAndLeadsToItsField(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    app.open(page, "/patient.xhtml");
    page.fill("[id='fiche:birth-date']", "31/02/1992");
    page.keyboard().press("Enter");
    Locator problems = page.locator("[data-problems]");
    assertThat(problems).isFocused();
    assertThat(problems).containsText("Date de naissance");
    Locator date = page.locator("[id='fiche:birth-date']");
    assertThat(date).hasAttribute("aria-invalid", "true");
    assertThat(date).hasAttribute("aria-describedby", Pattern.compile("birth-date-err.*"));
    problems.locator("[data-problem=birth-date]").click();
    assertThat(date).isFocused();
    problems.locator("[data-problem=sex]").click();
    assertThat(page.locator("[id='fiche:sex-field']")).isFocused();
  }

  @Test
  void daysAreReadInTheBrowserAsOnTheServer(RunningApp app, Page page) {
    app.signIn(page, RunningApp.SECRETARY);
    String[] typed = {"3/12/2026", "3.12.26", "03122026", "3 décembre 2026", "3 DÉC. 26", "3/12"};
    for (String one : typed) {
      Object read = page.evaluate("t => galien.typed.day(t, '2026-11-24')", one);
      assertEquals("2026-12-03", read, one);
    }
    assertFalse((Boolean) page.evaluate("Boolean(galien.typed.day('31/02/2026'))"));
    assertFalse((Boolean) page.evaluate("Boolean(galien.typed.day('3 ju 2026'))"));
    assertEquals("2027-03-01", page.evaluate("galien.typed.day('1er mars', '2026-11-24')"));
  }

  private static Map<String, String> entry(String page, String name) {
    String token = page.replaceAll("(?s).*name=\"galien.form\" value=\"([^\"]+)\".*", "$1");
    return Map.of(
        "fiche", "fiche",
        "galien.form", token,
        "fiche:birth-name", name,
        "fiche:birth-first-names", "Adèle",
        "fiche:birth-date", "07061984",
        "fiche:sex", "F",
        "fiche:version", "0",
        "fiche:save", "fiche:save");
  }

  private static List<String> charts(RunningApp app, String name) throws Exception {
    return app.strings("SELECT id FROM patients_patient WHERE birth_name = ?", name);
  }
}
