package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.galien.platform.places.ConsultationEnd;
import org.galien.platform.places.NextPatient;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.WaitingRoom.Waiting;

/** Ends the visit whose note is signed, and says who waits for the practitioner. */
@ApplicationScoped
public class VisitsOfChart implements ConsultationEnd {

  @Inject Appointments appointments;
  @Inject Agendas agendas;
  @Inject Acting acting;
  @Inject Clock clock;

  @Override
  public boolean signed(long patient) {
    Optional<AppointmentView> visit = underWay(patient);
    visit.ifPresent(one -> appointments.finish(one.id(), one.version()));
    return visit.isPresent();
  }

  @Override
  public Optional<NextPatient> next() {
    return agendas.waitingRoom(today()).waiting().stream()
        .filter(one -> one.appointment().practitioner().equals(practitioner()))
        .findFirst()
        .map(VisitsOfChart::patient);
  }

  @Override
  public Optional<Integer> planned(long patient) {
    return underWay(patient).map(AppointmentView::minutes);
  }

  private Optional<AppointmentView> underWay(long patient) {
    return agendas.between(today(), today(), List.of(practitioner())).stream()
        .filter(one -> one.status() == AppointmentStatus.IN_CONSULTATION)
        .filter(one -> one.patient().value() == patient)
        .findFirst();
  }

  private static NextPatient patient(Waiting waiting) {
    AppointmentView visit = waiting.appointment();
    return new NextPatient(
        visit.patient().value(),
        visit.patientName(),
        visit.birthDate(),
        waiting.since(),
        visit.start().toLocalTime());
  }

  private UserId practitioner() {
    return acting.current().user();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
