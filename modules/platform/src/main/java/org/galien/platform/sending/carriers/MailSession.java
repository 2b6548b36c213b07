package org.galien.platform.sending.carriers;

import jakarta.mail.Session;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.galien.platform.sending.carriers.MailServer.Security;

/**
 * How mail servers are spoken to, whichever way mail goes: no answer is waited for without end, and
 * a certificate has to be the server's.
 */
public final class MailSession {

  /** How long an answer is waited for; tests wait less. */
  static volatile Duration patience = Duration.ofSeconds(20);

  private MailSession() {}

  /**
   * @param protocol {@code smtp} or {@code imap}
   */
  public static Session of(String protocol, Security security, Properties more) {
    Properties wanted = new Properties();
    String prefix = "mail." + protocol + ".";
    for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
      wanted.put(prefix + timeout, String.valueOf(patience.toMillis()));
    }
    boolean starttls = security == Security.STARTTLS;
    wanted.put(prefix + "starttls.enable", String.valueOf(starttls));
    wanted.put(prefix + "starttls.required", String.valueOf(starttls));
    wanted.put(prefix + "ssl.enable", String.valueOf(security == Security.TLS));
    wanted.put(prefix + "ssl.checkserveridentity", "true");
    if (security != Security.NONE) {
      wanted.put(prefix + "ssl.socketFactory", trusted());
    }
    wanted.putAll(more);
    return Session.getInstance(wanted);
  }

  private static Object trusted() {
    try {
      return SSLContext.getDefault().getSocketFactory();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
