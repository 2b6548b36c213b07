package org.galien.scheduling.web;

import java.time.LocalDate;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.WaitingRoom.Waiting;

/** A patient who waits. */
public final class WaitingCard {

  private final Waiting waiting;
  private final LocalDate today;

  WaitingCard(Waiting waiting, LocalDate today) {
    this.waiting = waiting;
    this.today = today;
  }

  public long getId() {
    return appointment().id().value();
  }

  public long getPatient() {
    return appointment().patient().value();
  }

  public String getName() {
    return appointment().patientName();
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
        Words.age(appointment().birthDate(), today),
        Dates.time(appointment().start().toLocalTime()),
        waiting.practitioner());
  }

  public String getReason() {
    return appointment().reason() == null ? "" : appointment().reason();
  }

  public String getNote() {
    return appointment().note() == null ? "" : appointment().note();
  }

  public boolean isUrgent() {
    return appointment().type() == VisitType.URGENCE;
  }

  private AppointmentView appointment() {
    return waiting.appointment();
  }
}
