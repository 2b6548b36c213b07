package org.galien.scheduling.booking;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.galien.platform.Refusal;

/** The practitioner is already booked for a part of the time asked for. */
public final class SlotAlreadyTaken extends Refusal {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** Seen only when the database refused what the look before had found free. */
  SlotAlreadyTaken() {
    super("scheduling.slot-already-taken");
  }

  SlotAlreadyTaken(String patient, LocalDateTime start, LocalDateTime end) {
    super(
        "scheduling.slot-already-taken-by",
        patient,
        DAY.format(start),
        TIME.format(start),
        TIME.format(end));
  }

  static String day(LocalDateTime time) {
    return DAY.format(time);
  }
}
