package org.galien.scheduling.agenda;

import java.time.LocalDateTime;
import org.galien.platform.users.UserId;
import org.galien.scheduling.hours.Span;

/** A time at which a practitioner could still see somebody. */
public record FreeSlot(UserId practitioner, LocalDateTime start, LocalDateTime end) {

  static FreeSlot of(DayAgenda.Column column, Span span) {
    return new FreeSlot(column.practitioner().id(), span.start(), span.end());
  }
}
