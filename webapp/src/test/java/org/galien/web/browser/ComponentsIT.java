package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every component in every state keeps to the tokens and to WCAG. Colours are compared, not
 * pictures: fonts differ from machine to machine and move every pixel, while a colour of no token
 * is an error anywhere. The pictures are for people.
 */
@BrowserTest
class ComponentsIT {

  /** What has a colour that no token of our style sheets gives. */
  private static final String STRANGERS =
      """
      () => {
        const names = new Set();
        for (const sheet of document.styleSheets) {
          if (!sheet.href || !sheet.href.includes('/platform/')) continue;
          for (const rule of sheet.cssRules) {
            if (rule.selectorText !== ':root') continue;
            for (const name of rule.style) if (name.startsWith('--')) names.add(name);
          }
        }
        const probe = document.createElement('span');
        document.body.append(probe);
        const known = new Set();
        for (const name of names) {
          probe.style.color = '';
          probe.style.color = 'var(' + name + ')';
          known.add(getComputedStyle(probe).color);
        }
        // What notices and tooltips are drawn with, the page turned inside out.
        for (const turned of ['light-dark(#1b2730, #e8eef2)', 'light-dark(#f2f6f8, #16202a)']) {
          probe.style.color = turned;
          known.add(getComputedStyle(probe).color);
        }
        probe.remove();
        const clear = colour => colour === 'transparent' || /, 0\\)$/.test(colour);
        const found = new Set();
        for (const element of document.querySelectorAll('main *, body > .ui-widget, body > .ui-widget *, body > [class*=ui-] *')) {
          if (!element.getClientRects().length || element.closest('svg, option')) continue;
          const style = getComputedStyle(element);
          const used = { color: style.color, 'background-color': style.backgroundColor };
          for (const side of ['Top', 'Right', 'Bottom', 'Left']) {
            if (parseFloat(style['border' + side + 'Width'])) used['border-' + side] = style['border' + side + 'Color'];
          }
          if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth)) used.outline = style.outlineColor;
          if (!element.textContent.trim() && element.tagName !== 'INPUT') delete used.color;
          for (const [property, colour] of Object.entries(used)) {
            if (!clear(colour) && !known.has(colour)) {
              found.add(element.tagName + '.' + element.className + ' ' + property + ' ' + colour);
            }
          }
        }
        return [...found];
      }
      """;

  private final List<String> strangers = new ArrayList<>();
  private Page page;
  private AxeCheck axe;

  @Test
  void everyComponentKeepsToTheTokensAndToWcag(RunningApp app, Page tab) {
    page = tab;
    axe = new AxeCheck(tab);
    app.signIn(page, RunningApp.ADMINISTRATOR);
    app.open(page, "/composants.xhtml");
    assertThat(page.locator("[id='c:chart'] canvas")).isVisible();
    look("components");
    page.click("[id='c:menu-filled']");
    look("list", "[id='c:menu-filled_panel']");
    page.keyboard().press("Escape");
    page.locator("[id='c:auto-empty_input']").pressSequentially("e");
    look("completion", "[id='c:auto-empty_panel'] li >> nth=0");
    page.keyboard().press("Escape");
    page.click("[id='c:day-filled'] button");
    look("calendar", "[id='c:day-filled_panel']");
    page.keyboard().press("Escape");
    // An open menu closes when the page scrolls, as it does on the way to the button.
    page.locator("[id='c:open-menu_button']").scrollIntoViewIfNeeded();
    page.evaluate("() => new Promise((r) => setTimeout(r, 300))");
    page.click("[id='c:open-menu_button']");
    look("menu", "[id='c:open-menu_menu']");
    page.keyboard().press("Escape");
    page.click("[id='c:open-dialog']");
    look("dialog", "[id='c:dialog']");
    page.click("[id='c:dialog'] .ui-dialog-footer button >> nth=0");
    page.click("[id='c:open-confirm']");
    look("confirmation", "[id='c:confirm']");
    axe.assertNothingFound();
    assertEquals("", String.join("\n", strangers), "colours of no token");
  }

  @Test
  void theListOfStrangersKnowsOne(RunningApp app, Page tab) {
    app.signIn(tab, RunningApp.ADMINISTRATOR);
    app.open(tab, "/composants.xhtml");
    tab.evaluate("document.querySelector('main h1').style.color = '#2196f3'");
    assertFalse(((List<?>) tab.evaluate(STRANGERS)).isEmpty());
  }

  @Test
  void aDayIsTypedAsPeopleWriteIt(RunningApp app, Page tab) {
    app.signIn(tab, RunningApp.ADMINISTRATOR);
    app.open(tab, "/composants.xhtml");
    Locator day = tab.locator("[id='c:day-empty_input']");
    for (String typed : List.of("3/12/2026", "3.12.26", "031226", "03122026")) {
      day.fill(typed);
      day.press("Tab");
      assertThat(day).hasValue("03/12/2026");
    }
    tab.click("[id='c:day-empty'] button");
    assertThat(tab.locator("[id='c:day-empty_panel'] thead th >> nth=0")).hasText("Lu");
  }

  private void look(String place, String shown) {
    assertThat(page.locator(shown)).isVisible();
    look(place);
  }

  private void look(String place) {
    axe.look(place);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (Object one : (List<?>) page.evaluate(STRANGERS)) {
        strangers.add(place + ", " + scheme + ": " + one);
      }
      Path picture = Path.of("target", "browser", place + "-" + scheme + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
