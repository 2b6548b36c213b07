package org.galien.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A message as it stands.
 *
 * @param version what every step wants back
 * @param patient null: without a patient, and that was said
 * @param changedAt of the last step
 */
public record MessageView(
    MessageId id,
    int version,
    MessageKind kind,
    String caller,
    String callBack,
    PatientId patient,
    String text,
    Urgency urgency,
    LocalDate dueOn,
    LocalTime dueBy,
    MessageState state,
    Addressee to,
    UserId notedBy,
    Instant notedAt,
    Instant changedAt) {

  public boolean done() {
    return state == MessageState.DONE;
  }

  /** True when its day, or the hour of its day, has gone by and it is not done. */
  public boolean late(LocalDateTime now) {
    if (done() || dueOn == null) {
      return false;
    }
    LocalDate today = now.toLocalDate();
    return dueOn.isBefore(today)
        || (dueOn.equals(today) && dueBy != null && dueBy.isBefore(now.toLocalTime()));
  }

  /** True when it should not wait until tomorrow. */
  public boolean soon(LocalDate today) {
    return urgency != Urgency.CALM || (dueOn != null && !dueOn.isAfter(today));
  }
}
