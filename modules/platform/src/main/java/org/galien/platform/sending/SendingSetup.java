package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.galien.platform.PracticeSettings;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.sending.carriers.MailServer;
import org.galien.platform.sending.carriers.SmsGateway;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.accounts.Administrators;

/** How messages leave, which administrators decide. */
@ApplicationScoped
@Transactional
public class SendingSetup {

  private static final int PORTS = 65_535;

  @Inject EntityManager em;
  @Inject KeptSecrets secrets;
  @Inject Administrators administrators;
  @Inject AuditTrail audit;
  @Inject Settings settings;

  public SetupView view() {
    SetupEntity row = row();
    return new SetupView(
        row.mailHost,
        row.mailPort,
        row.mailSecurity,
        row.mailUser,
        row.mailFrom,
        row.smsUrl,
        row.smsOnce,
        row.quietFrom,
        row.quietTo);
  }

  /**
   * @param mailPassword the one that is kept when null
   * @param smsToken as that
   * @throws SetupRefusal when a field cannot be so
   * @throws org.galien.platform.users.RoleRefused when who acts is none
   */
  public void change(SetupView wanted, String mailPassword, String smsToken) {
    administrators.require();
    check(wanted);
    SetupEntity row = row();
    row.mailHost = wanted.mailHost();
    row.mailPort = wanted.mailPort();
    row.mailSecurity = wanted.mailSecurity();
    row.mailUser = wanted.mailUser();
    row.mailFrom = wanted.mailFrom();
    row.smsUrl = wanted.smsUrl();
    row.smsOnce = wanted.smsOnce();
    row.quietFrom = wanted.quietFrom();
    row.quietTo = wanted.quietTo();
    if (mailPassword != null) {
      row.mailSecret = secrets.keep(mailPassword);
    }
    if (smsToken != null) {
      row.smsSecret = secrets.keep(smsToken);
    }
    audit.record("sending.set-up", Subject.of("setup", 1));
  }

  Optional<MailServer> mailServer() {
    SetupEntity row = row();
    return row.mailHost.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MailServer(
                row.mailHost,
                row.mailPort,
                row.mailSecurity,
                row.mailUser,
                secrets.read(row.mailSecret),
                row.mailFrom,
                practice()));
  }

  Optional<SmsGateway> smsGateway() {
    SetupEntity row = row();
    return row.smsUrl.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SmsGateway(URI.create(row.smsUrl), secrets.read(row.smsSecret), row.smsOnce));
  }

  QuietHours quietHours() {
    SetupEntity row = row();
    return new QuietHours(row.quietFrom, row.quietTo);
  }

  String practice() {
    return settings.read(PracticeSettings.class).name();
  }

  static boolean isAddress(String email) {
    try {
      new InternetAddress(email, true).validate();
      return email.contains("@");
    } catch (AddressException notOne) {
      return false;
    }
  }

  private static void check(SetupView wanted) {
    if (wanted.mailPort() < 1 || wanted.mailPort() > PORTS) {
      throw new SetupRefusal("mail-port", "platform.sending.port-impossible");
    }
    if (!wanted.mailHost().isEmpty() && !isAddress(wanted.mailFrom())) {
      throw new SetupRefusal("mail-from", "platform.sending.address-impossible");
    }
    if (!wanted.smsUrl().isEmpty() && !isGateway(wanted.smsUrl())) {
      throw new SetupRefusal("sms-url", "platform.sending.url-impossible");
    }
  }

  /** Encrypted, or in this house. */
  private static boolean isGateway(String url) {
    try {
      URI uri = new URI(url);
      boolean here = "127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost());
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || (here && "http".equals(uri.getScheme())));
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  private SetupEntity row() {
    return em.find(SetupEntity.class, 1);
  }
}
