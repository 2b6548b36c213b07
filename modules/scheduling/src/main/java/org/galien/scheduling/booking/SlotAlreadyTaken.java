package org.galien.scheduling.booking;

import java.time.LocalDateTime;
import org.galien.platform.Refusal;
import org.galien.platform.voice.Dates;

/** The practitioner is already booked for a part of the time asked for. */
public final class SlotAlreadyTaken extends Refusal {

  /** Seen only when the database refused what the look before had found free. */
  SlotAlreadyTaken() {
    super("scheduling.slot-already-taken");
  }

  SlotAlreadyTaken(String patient, LocalDateTime start, LocalDateTime end) {
    super(
        "scheduling.slot-already-taken-by",
        patient,
        Dates.date(start.toLocalDate()),
        Dates.time(start.toLocalTime()),
        Dates.time(end.toLocalTime()));
  }

  static String day(LocalDateTime time) {
    return Dates.date(time.toLocalDate());
  }
}
