package org.galien.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A lesion from the body map to its follow-up, and what a model says of its photograph. */
@BrowserTest
class LesionsScreenIT {

  private static final String PATIENT = "/lesions.xhtml?patient=974";

  @Test
  void aLesionIsPlacedByKeyboardPhotographedAndFollowed(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    place(app, page);
    photograph(page, 60, "01/03/2026");
    photograph(page, 120, "01/06/2026");
    assertThat(page.locator(".les-frame")).hasCount(2);
    refuse(page);
    page.locator("input[name=asymmetry][value=yes]").check();
    page.locator("form[data-les$='checklists/abcde'] [type=submit]").click();
    assertThat(page.locator("[data-part=list-abcde] .tag")).containsText("1 sur 5");
    AxeCheck axe = new AxeCheck(page);
    axe.look("a lesion with two photographs");
    axe.assertNothingFound();
    page.selectOption("#les-course", "closed");
    page.fill("#les-why", "Angiome typique");
    page.locator("form[data-les$='/course'] [type=submit]").click();
    assertThat(page.locator("[data-part=course]")).containsText("Angiome typique");
    app.open(page, "/dossier.xhtml?patient=974");
    assertThat(page.locator("#tl-list a[data-read^=lesion]")).hasCount(3);
  }

  @Test
  @WithAi
  void aScoreIsShownAfterTheDoctorsOpinionAndRejectedByName(RunningApp app, Page page) {
    app.signIn(page, RunningApp.PHYSICIAN);
    app.open(page, "/reglages.xhtml");
    page.locator("#mel-on input").check();
    page.locator("#mel-on [type=submit]").click();
    assertThat(page.locator("#mel-off")).isVisible();
    place(app, page);
    photograph(page, 190, "");
    Locator card = page.locator("#melanoma");
    assertThat(card).containsText("Un résultat rassurant n’exclut pas un mélanome");
    assertThat(card.locator("[data-melanoma]")).hasCount(0);
    page.locator("input[name=opinion][value=SUSPECT]").check();
    page.locator("form[data-les$='/opinions'] [type=submit]").click();
    card.locator("[data-melanoma=look]").click();
    assertThat(card.locator(".mel-p")).containsText("%");
    card.locator("[data-melanoma=weights]").click();
    assertThat(card.locator(".mel-cell")).hasCount(100);
    AxeCheck axe = new AxeCheck(page);
    axe.look("a score");
    axe.assertNothingFound();
    page.fill("#mel-words", "Kératose typique");
    card.locator("button[value=no]").click();
    assertThat(card).containsText("Rejetée");
  }

  private static void place(RunningApp app, Page page) {
    app.open(page, PATIENT + "&lesion=nouvelle");
    page.locator(".les-site").first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(page.locator("#les-site")).hasValue("CHEST_RIGHT");
    assertThat(page.locator("#les-label")).isFocused();
    page.keyboard().type("Pigmentée");
    page.keyboard().press("Enter");
    assertThat(page.locator("#les-look-t")).hasText("Thorax à droite");
    page.locator("#les-agreements form").first().locator("input[value=yes]").check();
    page.locator("#les-agreements form").first().locator("[type=submit]").click();
    assertThat(page.locator("#les-agreements")).containsText("accord le");
  }

  private static void photograph(Page page, int dark, String day) {
    page.fill("#les-day", day);
    int before = page.locator(".les-film li").count();
    page.setInputFiles("#les-file", new FilePayload("lesion.jpg", "image/jpeg", spot(dark)));
    assertThat(page.locator(".les-film li")).hasCount(before + 1);
  }

  private static void refuse(Page page) {
    byte[] cut = Arrays.copyOf(spot(90), 900);
    page.setInputFiles("#les-file", new FilePayload("coupee.jpg", "image/jpeg", cut));
    assertThat(page.locator("#toasts [role=alert]")).containsText("coupé ou abîmé");
  }

  private static byte[] spot(int dark) {
    Random random = new Random(dark);
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 300; x++) {
        int less = Math.hypot(x - 150, y - 150) < 100 ? dark : 0;
        int grain = random.nextInt(25);
        image.setRGB(x, y, rgb(230 - less - grain, 180 - less - grain, 160 - less - grain));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static int rgb(int red, int green, int blue) {
    return Math.max(0, red) << 16 | Math.max(0, green) << 8 | Math.max(0, blue);
  }
}
