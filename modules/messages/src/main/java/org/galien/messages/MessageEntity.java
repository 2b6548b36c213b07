package org.galien.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "messages_message")
class MessageEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Enumerated(EnumType.STRING)
  MessageKind kind;

  String caller;

  @Column(name = "call_back")
  String callBack;

  @Column(name = "patient_id")
  Long patientId;

  String content;

  @Enumerated(EnumType.STRING)
  Urgency urgency;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "due_by")
  LocalTime dueBy;

  @Enumerated(EnumType.STRING)
  MessageState state;

  @Column(name = "to_user_id")
  Long toUser;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_role")
  Role toRole;

  @Column(name = "noted_by")
  long notedBy;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "changed_at")
  Instant changedAt;

  void give(Addressee to) {
    toUser = to.person() == null ? null : to.person().value();
    toRole = to.role();
  }

  MessageView view() {
    return new MessageView(
        new MessageId(id),
        version,
        kind,
        caller,
        callBack,
        patientId == null ? null : new PatientId(patientId),
        content,
        urgency,
        dueOn,
        dueBy,
        state,
        Addressee.of(toUser, toRole),
        new UserId(notedBy),
        notedAt,
        changedAt);
  }
}
