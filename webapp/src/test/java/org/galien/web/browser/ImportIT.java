package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

@BrowserTest
class ImportIT {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final ContainsTextOptions WAIT = new ContainsTextOptions().setTimeout(60_000);
  private static final IsVisibleOptions SEEN = new IsVisibleOptions().setTimeout(60_000);

  /** Another one at every run: what is found must be this test's. */
  private final String name = Newcomer.any().name() + "é";

  @Test
  void filesOfOtherSoftwareAreMappedTriedMadeAndUndone(RunningApp app, Page page) {
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/reprise.xhtml");
    page.fill("#imp-source", "Logiciel " + name);
    page.keyboard().press("Enter");
    page.waitForURL("**/reprise.xhtml?reprise=*");
    upload(page, "coupé.csv", "NOM;PRENOM;DDN\nDURAND;Luc;14/03/1958\nMARTIN;An");
    assertThat(page.locator("#toasts")).containsText("La ligne 3 a 2 colonnes");
    upload(
        page,
        "patients.csv",
        "NUMPAT;NOM;PRENOM;DDN;SEXE;COULEUR\n1;"
            + name
            + ";Luc;14/03/1958;M;bleu\n"
            + "2;"
            + name
            + ";Ève;31/02/1960;F;\n");
    map(page);
    page.keyboard().press("e");
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Patients")).last();
    assertThat(row).containsText("1", WAIT);
    assertThat(page.getByText("Cette date n’existe pas")).isVisible();
    assertThat(page.getByText("l. 3 DDN")).isVisible();
    page.click("[data-act=make]");
    assertThat(page.locator("[data-act=ask-undo]")).isVisible(SEEN);
    assertThat(found(app, page)).hasCount(1);
    page.goBack();
    page.click("[data-act=ask-undo]");
    page.click("[data-act=undo]");
    assertThat(page.getByText("Annulée par")).isVisible(SEEN);
    assertThat(found(app, page)).hasCount(0);
  }

  /** The one column that nothing is known of is left out with its key. */
  private static void map(Page page) {
    Locator open = page.locator("tr.m-todo select");
    assertThat(open).hasCount(1);
    assertThat(page.locator("[data-act=make]")).isDisabled();
    open.focus();
    page.keyboard().press("x");
    assertThat(open).hasCount(0);
    page.click(".head h1");
  }

  private static void upload(Page page, String name, String text) {
    byte[] bytes = text.getBytes(WINDOWS);
    page.setInputFiles("input[type=file]", new FilePayload(name, "text/csv", bytes));
  }

  private Locator found(RunningApp app, Page page) {
    app.open(page, "/patients.xhtml");
    page.fill("#typed", name);
    return page.locator(".ui-datatable tbody tr", new Page.LocatorOptions().setHasText("Luc"));
  }
}
