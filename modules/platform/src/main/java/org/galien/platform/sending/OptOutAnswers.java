package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;
import org.galien.platform.text.Folding;

/** Who answers a message with the word that the practice names is sent nothing more. */
@ApplicationScoped
class OptOutAnswers implements MailTaker {

  @Inject SendingSetup setup;
  @Inject OptOuts optOuts;

  @Override
  public void take(ReceivedMail mail) {
    String word = folded(setup.view().optOutWord());
    String first = mail.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean asked = folded(mail.subject()).equals(word) || folded(first).equals(word);
    if (asked && SendingSetup.isAddress(mail.from())) {
      optOuts.address(mail.from(), true);
    }
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
