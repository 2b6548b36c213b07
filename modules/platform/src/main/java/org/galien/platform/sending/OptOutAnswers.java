package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.places.MailTaker;
import org.galien.platform.places.ReceivedMail;

/** Who answers a message with the word that ends them is sent nothing more. */
@ApplicationScoped
class OptOutAnswers implements MailTaker {

  @Inject OptOutWord word;
  @Inject OptOuts optOuts;

  @Override
  public void take(ReceivedMail mail) {
    String first = mail.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean asked = word.is(mail.subject()) || word.is(first);
    if (asked && SendingSetup.isAddress(mail.from())) {
      optOuts.address(mail.from(), true);
    }
  }
}
