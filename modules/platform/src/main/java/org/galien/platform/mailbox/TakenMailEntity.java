package org.galien.platform.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "platform_mail_taken")
class TakenMailEntity {

  enum State {
    TAKEN,
    /** Offered again. */
    FAILING,
    /** For a person, in the mailbox. */
    LEFT
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String box;
  long validity;
  long uid;

  @Enumerated(EnumType.STRING)
  State state;

  int tries;

  @Column(name = "changed_at")
  Instant changedAt;
}
