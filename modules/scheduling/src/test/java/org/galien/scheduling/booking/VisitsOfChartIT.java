package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.galien.patients.PatientId;
import org.galien.platform.places.NextPatient;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the agenda does when a note is signed. */
@ExtendWith(Standalone.class)
class VisitsOfChartIT {

  private final VisitsOfChart visits;
  private final Appointments appointments;
  private final Agendas agendas;
  private final Cabinet cabinet;
  private final Acting acting;
  private final UserId doctor;
  private final PatientId patient;
  private final LocalDateTime ten;

  VisitsOfChartIT(
      VisitsOfChart visits,
      Appointments appointments,
      Agendas agendas,
      Cabinet cabinet,
      Acting acting,
      TestClock clock) {
    this.visits = visits;
    this.appointments = appointments;
    this.agendas = agendas;
    this.cabinet = cabinet;
    this.acting = acting;
    this.doctor = cabinet.practitioner();
    this.patient = cabinet.patient("MARTIN", "Jeanne");
    this.ten = LocalDate.now(clock).atTime(10, 0);
  }

  @Test
  void theVisitUnderWayEndsAndNoOther() throws Exception {
    AppointmentId under = book(doctor, patient, ten);
    AppointmentId later = book(doctor, patient, ten.plusHours(2));
    UserId colleague = cabinet.practitioner();
    AppointmentId elsewhere = book(colleague, patient, ten);
    appointments.startConsultation(under, version(under));
    appointments.startConsultation(elsewhere, version(elsewhere));
    assertTrue(as(doctor, () -> visits.signed(patient.value())));
    assertEquals(AppointmentStatus.FINISHED, agendas.view(under).status());
    assertEquals(AppointmentStatus.BOOKED, agendas.view(later).status());
    assertEquals(AppointmentStatus.IN_CONSULTATION, agendas.view(elsewhere).status());
    assertFalse(as(doctor, () -> visits.signed(patient.value())));
  }

  @Test
  void whoArrivedFirstForThePractitionerIsNext() throws Exception {
    assertTrue(as(doctor, visits::next).isEmpty());
    PatientId waiting = cabinet.patient("BERNARD", "Luc");
    AppointmentId booked = book(doctor, waiting, ten.plusHours(1));
    AppointmentId other = book(cabinet.practitioner(), patient, ten);
    appointments.arrive(other, version(other));
    appointments.arrive(booked, version(booked));
    NextPatient next = as(doctor, visits::next).orElseThrow();
    assertEquals(waiting.value(), next.patient());
    assertEquals("BERNARD Luc", next.name());
    assertEquals(ten.plusHours(1).toLocalTime(), next.booked());
  }

  @Test
  void theChartTellsWhatIsToComeAndWhatWasTheNearestFirst() throws Exception {
    AppointmentId kept = book(doctor, patient, ten);
    AppointmentId next = book(doctor, patient, ten.plusDays(2));
    AppointmentId later = book(cabinet.practitioner(), patient, ten.plusDays(9));
    AppointmentId cancelled = book(doctor, patient, ten.plusDays(3));
    appointments.cancel(cancelled, version(cancelled), null);
    appointments.startConsultation(kept, version(kept));
    assertEquals(15, as(doctor, () -> visits.planned(patient.value())).orElseThrow());
    assertEquals(List.of(kept, next, later), ids(agendas.chart(patient).coming()));
    assertTrue(as(doctor, () -> visits.signed(patient.value())));
    assertEquals(List.of(next, later), ids(agendas.chart(patient).coming()));
    assertEquals(List.of(kept), ids(agendas.chart(patient).past()));
    assertTrue(as(doctor, () -> visits.planned(patient.value())).isEmpty());
  }

  private static List<AppointmentId> ids(List<AppointmentView> visits) {
    return visits.stream().map(AppointmentView::id).toList();
  }

  private <T> T as(UserId user, Callable<T> work) throws Exception {
    return acting.as(new Actor(user, "Dr Test", Set.of(Role.PHYSICIAN)), work);
  }

  private int version(AppointmentId id) {
    return agendas.view(id).version();
  }

  private AppointmentId book(UserId practitioner, PatientId who, LocalDateTime start) {
    return appointments.book(
        BookingRequest.of(practitioner, who, start, VisitType.CONSULT, null).noted());
  }
}
