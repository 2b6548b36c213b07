package org.galien.platform.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_sms_reply")
class SmsReplyEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "once_key")
  String once;

  String sender;
  String words;

  @Column(name = "opted_out")
  boolean optedOut;

  @Column(name = "came_at")
  Instant cameAt;

  /** Null while nobody has read it. */
  @Column(name = "handled_at")
  Instant handledAt;

  @Column(name = "handled_by")
  String handledBy;
}
