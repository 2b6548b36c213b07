package org.galien.scheduling.web;

import java.time.LocalDateTime;
import org.galien.patients.IdentityLine;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
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

  public String getPatientName() {
    return appointment.patientName();
  }

  /** « 14/03/1958 (68 ans) ». */
  public String getBorn() {
    return IdentityLine.born(appointment.birthDate(), now.toLocalDate(), Texts.locale());
  }

  public String getNote() {
    return appointment.note() == null ? "" : appointment.note();
  }

  public boolean isLate() {
    return appointment.start().isBefore(now);
  }
}
