package org.galien.scheduling.web;

import java.time.LocalDateTime;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentView;

/** A patient who has yet to come today. */
public final class ExpectedCard extends VisitCard {

  private final LocalDateTime now;

  ExpectedCard(AppointmentView appointment, LocalDateTime now) {
    super(appointment);
    this.now = now;
  }

  public String getTime() {
    return Dates.time(appointment.start().toLocalTime());
  }

  public String getPatientName() {
    return appointment.patientName();
  }

  /** « 14/03/1958 (68 ans) ». */
  public String getBorn() {
    return born(now.toLocalDate());
  }

  public boolean isLate() {
    return appointment.start().isBefore(now);
  }
}
