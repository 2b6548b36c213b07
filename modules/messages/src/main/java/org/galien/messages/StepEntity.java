package org.galien.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "messages_step")
class StepEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "message_id")
  long messageId;

  @Enumerated(EnumType.STRING)
  StepKind kind;

  @Column(name = "by_user_id")
  long by;

  Instant at;
  String content;

  @Column(name = "to_user_id")
  Long toUser;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_role")
  Role toRole;

  StepView view() {
    boolean given = toUser != null || toRole != null;
    return new StepView(
        kind, new UserId(by), at, content, given ? Addressee.of(toUser, toRole) : null);
  }
}
