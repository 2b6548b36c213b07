package org.galien.platform.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import org.galien.platform.sending.carriers.MailServer;
import org.galien.platform.sending.carriers.SmsForm;

@Entity
@Table(name = "platform_sending_setup")
class SetupEntity {

  @Id int id;

  @Column(name = "mail_host")
  String mailHost;

  @Column(name = "mail_port")
  int mailPort;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_security")
  MailServer.Security mailSecurity;

  @Column(name = "mail_user")
  String mailUser;

  /** Key of a file of the vault, or null. */
  @Column(name = "mail_secret")
  String mailSecret;

  @Column(name = "mail_from")
  String mailFrom;

  @Column(name = "sms_url")
  String smsUrl;

  /** As that of mail. */
  @Column(name = "sms_secret")
  String smsSecret;

  @Column(name = "sms_once")
  boolean smsOnce;

  @Enumerated(EnumType.STRING)
  @Column(name = "sms_form")
  SmsForm smsForm;

  @Column(name = "sms_account")
  String smsAccount;

  @Column(name = "sms_user")
  String smsUser;

  @Column(name = "sms_sender")
  String smsSender;

  /** As the other secrets. */
  @Column(name = "sms_consent")
  String smsConsent;

  @Column(name = "opt_out_word")
  String optOutWord;

  @Column(name = "quiet_from")
  LocalTime quietFrom;

  @Column(name = "quiet_to")
  LocalTime quietTo;
}
