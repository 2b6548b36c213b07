package org.galien.scheduling.web;

import java.time.LocalDate;
import org.galien.patients.IdentityLine;
import org.galien.platform.web.Texts;
import org.galien.scheduling.AppointmentView;

/** What every card of an appointment shows, wherever it stands. */
public abstract class VisitCard {

  final AppointmentView appointment;

  VisitCard(AppointmentView appointment) {
    this.appointment = appointment;
  }

  public final long getId() {
    return appointment.id().value();
  }

  public final int getVersion() {
    return appointment.version();
  }

  public final long getPatient() {
    return appointment.patient().value();
  }

  public final String getNote() {
    return appointment.note() == null ? "" : appointment.note();
  }

  /** « 14/03/1958 (68 ans) ». */
  final String born(LocalDate day) {
    return IdentityLine.born(appointment.birthDate(), day, Texts.locale());
  }
}
