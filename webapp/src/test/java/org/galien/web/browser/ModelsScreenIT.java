package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The page of models on a machine that has none: it says so, and what scores lower needs a why. */
@BrowserTest
@WithAi
class ModelsScreenIT {

  private static final String LINE =
      "{\"task\":\"summaries.chart\",\"engine\":\"%s\",\"set\":\"essai\",\"score\":0.4,"
          + "\"cases\":10,\"forbidden\":1,\"day\":\"2026-11-27\"}";

  @Test
  void withoutAModelThePageSaysSoKeepsScoresAndChoices(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/ia.xhtml");
    assertThat(page.locator("#iaMachine")).containsText("Aucun modèle n’est installé");
    assertThat(page.locator("#iaModels")).containsText("Aucun serveur ne répond");
    AxeCheck axe = new AxeCheck(page);
    axe.look("models");
    axe.assertNothingFound();
    Locator form = page.locator("#iaChoice");
    form.locator("[id$=':score']").fill("40 %");
    form.locator("[id$=':keep']").click();
    assertThat(form).containsText("Ce n’est pas une ligne de score");
    form.locator("[id$=':score']").fill(LINE.formatted("extraction essai"));
    form.locator("[id$=':keep']").click();
    assertThat(form).not().containsText("Ce n’est pas une ligne de score");
    form.locator("[id$=':model']").first().selectOption(new SelectOption().setLabel("Sans modèle"));
    form.locator("[id$=':choose']").first().click();
    assertThat(form).containsText("Choisi par");
    Locator models = page.locator("#iaModels");
    models.locator("[id$=':name']").fill("grand:cloud");
    models.locator("[id$=':pull']").click();
    assertThat(models).containsText("Ce n’est pas le nom d’un modèle");
  }

  @Test
  void doctorsLookAndChooseNothing(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/ia.xhtml");
    assertThat(page.locator("#ia-versions, #ia-quality").first()).isVisible();
    assertThat(page.locator("[id$=':choose'], [id$=':pull'], [id$=':keep']")).hasCount(0);
  }
}
