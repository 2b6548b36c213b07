package org.galien.platform.sending;

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
@Table(name = "platform_outgoing")
class OutgoingEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "once_key")
  String once;

  @Column(name = "gateway_key")
  String gatewayKey;

  String template;

  @Enumerated(EnumType.STRING)
  Channel channel;

  String recipient;
  String address;
  String phone;

  @Column(name = "patient_id")
  Long patient;

  String title;
  String words;

  /** SHA-256 of what goes with it, in the vault, or null. */
  String attachment;

  /** The same in French, or null when that is what it is in. */
  String meaning;

  @Enumerated(EnumType.STRING)
  SendingState state;

  int attempts;

  /** Tries before somebody had it sent again. */
  @Column(name = "begun_at_try")
  int begunAtTry;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "latest_at")
  Instant latestAt;

  /** Of the sentence {@code platform.sending.problem.…}, or null. */
  String problem;

  /** What the gateway calls it, or null. */
  String reference;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "changed_by")
  String changedBy;

  OutgoingView view() {
    return new OutgoingView(
        id, channel, recipient, address, phone, patient, title, words, meaning, state, problem,
        dueAt, changedAt, changedBy);
  }
}
