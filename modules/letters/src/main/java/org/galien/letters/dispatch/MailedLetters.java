package org.galien.letters.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.galien.letters.LetterId;
import org.galien.letters.Signing;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.sending.Channel;
import org.galien.platform.sending.Facts;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingDraft;
import org.galien.platform.sending.OutgoingView;
import org.galien.platform.sending.Recipient;
import org.galien.platform.sending.SendingState;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/** Gives a locked letter to what sends messages, whose words tell neither specialty nor reason. */
@ApplicationScoped
class MailedLetters {

  static final String TEMPLATE = "letters.sending.document";
  private static final Duration OF_USE = Duration.ofDays(2);

  @Inject Signing signing;
  @Inject Patients patients;
  @Inject Vault vault;
  @Inject Outgoing outgoing;
  @Inject Clock clock;

  PatientView patient(PatientId patient) {
    return patients.view(patient);
  }

  /**
   * @param patient number when it goes to the patient, or null
   * @return number of the message
   * @throws DispatchRefusal when it cannot leave at all
   */
  long send(DispatchEntity row, Long patient, String password) throws IOException {
    VaultKey locked;
    try (InputStream sheet = signing.sheet(new LetterId(row.letterId))) {
      byte[] pdf = LockedPdf.of(sheet.readAllBytes(), password);
      locked = vault.store(new ByteArrayInputStream(pdf));
    }
    long message =
        outgoing.send(
            new OutgoingDraft(
                "letters.dispatch " + row.id,
                TEMPLATE,
                new Recipient(row.recipient, row.address, "", patient, Locale.FRENCH),
                Facts.NONE,
                List.of(Channel.EMAIL),
                true,
                clock.instant().plus(OF_USE),
                locked));
    OutgoingView view = outgoing.find(message).orElseThrow();
    if (view.state() == SendingState.FAILED) {
      throw DispatchRefusal.mail(view.problem());
    }
    if (view.state() == SendingState.HELD) {
      // Who sends it has its words and the address on screen: that is the person's word.
      outgoing.release(message);
    }
    return message;
  }
}
