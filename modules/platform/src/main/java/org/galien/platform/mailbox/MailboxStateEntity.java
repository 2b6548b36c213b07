package org.galien.platform.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_mailbox_state")
class MailboxStateEntity {

  @Id int id;

  @Column(name = "answered_at")
  Instant answeredAt;

  @Column(name = "trouble_since")
  Instant troubleSince;

  String problem;
}
