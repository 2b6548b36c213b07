package org.galien.platform.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.galien.platform.sending.carriers.MailServer.Security;

@Entity
@Table(name = "platform_mailbox")
class MailboxEntity {

  @Id int id;

  String host;
  int port;

  @Enumerated(EnumType.STRING)
  Security security;

  @Column(name = "login")
  String user;

  /** Key of a file of the vault, or null. */
  String secret;

  String folder;

  @Column(name = "since_day")
  LocalDate since;
}
