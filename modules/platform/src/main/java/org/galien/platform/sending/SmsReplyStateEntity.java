package org.galien.platform.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_sms_reply_state")
class SmsReplyStateEntity {

  @Id int id;

  @Column(name = "read_at")
  Instant readAt;

  @Column(name = "trouble_since")
  Instant troubleSince;

  String problem;
}
