package org.galien.scheduling.web;

import java.time.LocalDate;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.WaitingRoom.Waiting;

/** A patient who waits. */
public final class WaitingCard extends VisitCard {

  private final Waiting waiting;
  private final LocalDate today;

  WaitingCard(Waiting waiting, LocalDate today) {
    super(waiting.appointment());
    this.waiting = waiting;
    this.today = today;
  }

  public String getName() {
    return appointment.patientName();
  }

  public int getMinutes() {
    return waiting.minutes();
  }

  public boolean isTooLong() {
    return waiting.tooLong();
  }

  public String getSince() {
    return Dates.time(waiting.since());
  }

  /** « 57 ans · RDV 10:45 · Dr Ouahbi-Lasserre ». */
  public String getDetail() {
    return Words.text(
        "scheduling.day.waiting-detail",
        Words.age(appointment.birthDate(), today),
        Dates.time(appointment.start().toLocalTime()),
        waiting.practitioner());
  }

  public String getReason() {
    return appointment.reason() == null ? "" : appointment.reason();
  }

  public boolean isUrgent() {
    return appointment.type() == VisitType.URGENCE;
  }
}
