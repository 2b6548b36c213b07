package org.galien.platform.sending;

import java.time.LocalTime;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.sending.carriers.SmsForm;

/**
 * How messages leave, without secrets.
 *
 * @param mailHost empty when no mail is sent
 * @param mailUser empty when the server asks for none
 * @param optOutWord who answers it is sent nothing more
 * @param quietFrom on the practice's clock
 * @param quietTo the same when there are no quiet hours
 */
public record SetupView(
    String mailHost,
    int mailPort,
    Security mailSecurity,
    String mailUser,
    String mailFrom,
    SmsSetup sms,
    String optOutWord,
    LocalTime quietFrom,
    LocalTime quietTo) {

  boolean carries(Channel channel) {
    return switch (channel) {
      case EMAIL -> !mailHost.isEmpty();
      case SMS -> sms.form() != SmsForm.NONE;
      case LIST -> true;
    };
  }
}
