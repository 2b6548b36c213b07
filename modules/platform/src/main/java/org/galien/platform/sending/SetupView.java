package org.galien.platform.sending;

import java.time.LocalTime;
import org.galien.platform.sending.carriers.MailServer.Security;

/**
 * How messages leave, without secrets.
 *
 * @param mailHost empty when no mail is sent
 * @param mailUser empty when the server asks for none
 * @param smsUrl empty when no short message is sent
 * @param smsOnce whether the gateway sends once for one key
 * @param quietFrom on the practice's clock
 * @param quietTo the same when there are no quiet hours
 */
public record SetupView(
    String mailHost,
    int mailPort,
    Security mailSecurity,
    String mailUser,
    String mailFrom,
    String smsUrl,
    boolean smsOnce,
    LocalTime quietFrom,
    LocalTime quietTo) {

  boolean carries(Channel channel) {
    return switch (channel) {
      case EMAIL -> !mailHost.isEmpty();
      case SMS -> !smsUrl.isEmpty();
      case LIST -> true;
    };
  }
}
