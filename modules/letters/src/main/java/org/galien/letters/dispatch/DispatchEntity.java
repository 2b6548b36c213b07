package org.galien.letters.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.galien.letters.LetterId;
import org.galien.platform.users.UserId;

@Entity(name = "LetterDispatchEntity")
@Table(name = "letters_dispatch")
class DispatchEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "letter_id")
  long letterId;

  @Enumerated(EnumType.STRING)
  DispatchWay way;

  @Column(name = "correspondent_id")
  Long correspondentId;

  String recipient;
  String address;

  @Enumerated(EnumType.STRING)
  DispatchState state = DispatchState.PENDING;

  int attempts;
  String problem;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "message_id")
  Long messageId;

  @Column(name = "ordered_at")
  Instant orderedAt;

  @Column(name = "ordered_by")
  long orderedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  DispatchView view() {
    return new DispatchView(
        id,
        new LetterId(letterId),
        way,
        recipient,
        address,
        state,
        problem,
        fileName,
        messageId,
        new UserId(orderedBy),
        orderedAt,
        changedAt);
  }
}
