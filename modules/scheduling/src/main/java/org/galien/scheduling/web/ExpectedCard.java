package org.galien.scheduling.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.galien.platform.voice.Age;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentView;

/** A patient who has yet to come today. */
public final class ExpectedCard {

  private final AppointmentView appointment;
  private final LocalDateTime now;

  ExpectedCard(AppointmentView appointment, LocalDateTime now) {
    this.appointment = appointment;
    this.now = now;
  }

  public long getId() {
    return appointment.id().value();
  }

  public int getVersion() {
    return appointment.version();
  }

  public long getPatient() {
    return appointment.patient().value();
  }

  public String getTime() {
    return Dates.time(appointment.start().toLocalTime());
  }

  public String getName() {
    LocalDate today = now.toLocalDate();
    return Age.child(appointment.birthDate(), today)
        ? appointment.patientName() + ", " + Words.age(appointment.birthDate(), today)
        : appointment.patientName();
  }

  public String getNote() {
    return appointment.note() == null ? "" : appointment.note();
  }

  public boolean isLate() {
    return appointment.start().isBefore(now);
  }
}
