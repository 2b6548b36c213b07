package org.galien.platform.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.galien.platform.PracticeSettings;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.secrets.KeptSecrets;
import org.galien.platform.sending.carriers.MailServer;
import org.galien.platform.sending.carriers.SmsForm;
import org.galien.platform.sending.carriers.SmsGateway;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.accounts.Administrators;

/** How messages leave, which administrators decide. */
@ApplicationScoped
@Transactional
public class SendingSetup {

  private static final int PORTS = 65_535;
  private static final int LONGEST_WORD = 20;

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
        new SmsSetup(
            row.smsForm, row.smsUrl, row.smsAccount, row.smsUser, row.smsSender, row.smsOnce),
        row.optOutWord,
        row.quietFrom,
        row.quietTo);
  }

  /**
   * @throws SetupRefusal when a field cannot be so
   * @throws org.galien.platform.users.RoleRefused when who acts is none
   */
  public void change(SetupView wanted, SetupSecrets given) {
    administrators.require();
    check(wanted);
    SetupEntity row = row();
    row.mailHost = wanted.mailHost();
    row.mailPort = wanted.mailPort();
    row.mailSecurity = wanted.mailSecurity();
    row.mailUser = wanted.mailUser();
    row.mailFrom = wanted.mailFrom();
    write(row, wanted.sms());
    row.optOutWord = wanted.optOutWord();
    row.quietFrom = wanted.quietFrom();
    row.quietTo = wanted.quietTo();
    row.mailSecret = given.mail() == null ? row.mailSecret : secrets.keep(given.mail());
    row.smsSecret = given.sms() == null ? row.smsSecret : secrets.keep(given.sms());
    row.smsConsent = given.consent() == null ? row.smsConsent : secrets.keep(given.consent());
    audit.record("sending.set-up", Subject.of("setup", 1));
  }

  private static void write(SetupEntity row, SmsSetup sms) {
    row.smsForm = sms.form();
    row.smsUrl = sms.url();
    row.smsAccount = sms.account();
    row.smsUser = sms.user();
    row.smsSender = sms.sender();
    row.smsOnce = sms.once();
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
    SmsSetup sms = view().sms();
    return sms.form() == SmsForm.NONE
        ? Optional.empty()
        : Optional.of(
            new SmsGateway(
                sms.form(),
                URI.create(sms.address()),
                sms.account(),
                sms.user(),
                sms.sender(),
                secrets.read(row.smsSecret),
                secrets.read(row.smsConsent),
                sms.once() && sms.form() == SmsForm.GENERAL));
  }

  QuietHours quietHours() {
    SetupEntity row = row();
    return new QuietHours(row.quietFrom, row.quietTo);
  }

  /** What messages call the practice: a name that tells a specialty is not among them. */
  String practice() {
    String name = settings.read(PracticeSettings.class).name();
    return Discretion.doubts(Locale.FRENCH, name)
        ? Messages.text(Locale.FRENCH, "platform.sending.practice")
        : name;
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
    wanted.sms().check();
    if (wanted.optOutWord().isBlank() || wanted.optOutWord().length() > LONGEST_WORD) {
      throw new SetupRefusal("opt-out-word", "platform.sending.word-impossible");
    }
  }

  /** Encrypted, or in this house. */
  static boolean isGateway(String url) {
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
