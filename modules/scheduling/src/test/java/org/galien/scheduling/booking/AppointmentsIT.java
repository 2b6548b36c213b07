package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.galien.patients.PatientId;
import org.galien.patients.PatientUnknown;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Accounts;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class AppointmentsIT {

  private static final LocalDateTime TEN = LocalDate.of(2026, 11, 25).atTime(10, 0);

  private final Appointments appointments;
  private final Agendas agendas;
  private final Accounts accounts;
  private final Cabinet cabinet;
  private final Acting acting;
  private UserId doctor;
  private PatientId patient;

  AppointmentsIT(
      Appointments appointments,
      Agendas agendas,
      Accounts accounts,
      Cabinet cabinet,
      Acting acting) {
    this.acting = acting;
    this.appointments = appointments;
    this.agendas = agendas;
    this.accounts = accounts;
    this.cabinet = cabinet;
  }

  @BeforeEach
  void people() {
    doctor = cabinet.practitioner();
    patient = cabinet.patient("ÇELIK", "Özlem,Ayşe");
  }

  @Test
  void bookedAppointmentIsReadBack() {
    AppointmentId id = book(TEN, 15);
    AppointmentView view = agendas.view(id);
    assertEquals("ÇELIK Özlem", view.patientName());
    assertEquals(TEN, view.start());
    assertEquals(15, view.minutes());
    assertEquals(AppointmentStatus.BOOKED, view.status());
    assertEquals(1, agendas.between(TEN.toLocalDate(), TEN.toLocalDate(), doctors()).size());
  }

  @Test
  void whoMayNotKnowThePatientsReadsAndBooksNothing() {
    AppointmentId id = book(TEN, 15);
    Actor manager = new Actor(doctor, "Gestion", Set.of(Role.MANAGER));
    for (Executable asked :
        List.<Executable>of(
            () -> agendas.view(id),
            () -> agendas.between(TEN.toLocalDate(), TEN.toLocalDate(), doctors()),
            () -> book(TEN.plusHours(1), 15),
            () -> appointments.cancel(id, 1, null))) {
      acting.runAs(manager, () -> assertThrows(RoleRefused.class, asked));
    }
    assertEquals(AppointmentStatus.BOOKED, agendas.view(id).status());
  }

  @Test
  void bookRejectsOverlappingSlot() {
    book(TEN, 30);
    SlotAlreadyTaken refusal =
        assertThrows(SlotAlreadyTaken.class, () -> book(TEN.plusMinutes(15), 30));
    assertEquals("scheduling.slot-already-taken-by", refusal.key());
    assertTrue(Arrays.asList(refusal.arguments()).contains("ÇELIK Özlem"));
    assertThrows(SlotAlreadyTaken.class, () -> book(TEN.minusMinutes(15), 30));
    assertThrows(SlotAlreadyTaken.class, () -> book(TEN.minusMinutes(15), 120));
    assertThrows(SlotAlreadyTaken.class, () -> book(TEN.plusMinutes(10), 5));
  }

  @Test
  void databaseItselfRejectsOverlap() {
    cabinet.insert(doctor, patient, TEN, TEN.plusMinutes(30));
    assertThrows(
        PersistenceException.class,
        () -> cabinet.insert(doctor, patient, TEN.plusMinutes(29), TEN.plusMinutes(45)));
  }

  @Test
  void adjacentAllowed() {
    book(TEN, 15);
    assertDoesNotThrow(() -> book(TEN.plusMinutes(15), 15));
    assertDoesNotThrow(() -> book(TEN.minusMinutes(15), 15));
    assertEquals(0, cabinet.overlaps(doctor));
  }

  @Test
  void cancelledSlotIsFreeAgain() {
    AppointmentId first = book(TEN, 15);
    int cancelled = appointments.cancel(first, version(first), "au téléphone").version();
    book(TEN, 15);
    assertThrows(SlotAlreadyTaken.class, () -> appointments.undo(first, cancelled));
    assertEquals(1, agendas.between(TEN.toLocalDate(), TEN.toLocalDate(), doctors()).size());
  }

  @Test
  void missedSlotIsFreeAgain() {
    AppointmentId first = book(TEN, 15);
    appointments.noShow(first, version(first));
    assertDoesNotThrow(() -> book(TEN, 15));
  }

  @Test
  void cancellingCanBeUndoneWhileTheSlotIsFree() {
    AppointmentId id = book(TEN, 15);
    appointments.confirm(id, version(id));
    int cancelled = appointments.cancel(id, version(id), null).version();
    appointments.undo(id, cancelled);
    assertEquals(AppointmentStatus.CONFIRMED, agendas.view(id).status());
    assertThrows(SlotAlreadyTaken.class, () -> book(TEN, 15));
  }

  @Test
  void moveRejectsOverlap() {
    AppointmentId id = book(TEN, 30);
    book(TEN.plusHours(1), 30);
    assertThrows(SlotAlreadyTaken.class, () -> move(id, TEN.plusMinutes(45)));
    assertEquals(TEN, agendas.view(id).start());
  }

  @Test
  void moveKeepsLengthAndSetsTheOldSlotFree() {
    AppointmentId id = book(TEN, 30);
    move(id, TEN.plusMinutes(15));
    AppointmentView moved = agendas.view(id);
    assertEquals(TEN.plusMinutes(45), moved.end());
    assertDoesNotThrow(() -> book(TEN, 15));
    assertTrue(cabinet.pastVersions(id) >= 1);
  }

  @Test
  void moveGoesToAnotherPractitioner() {
    AppointmentId id = book(TEN, 30);
    UserId other = cabinet.practitioner();
    appointments.move(id, version(id), other, TEN, true);
    assertEquals(other, agendas.view(id).practitioner());
    assertDoesNotThrow(() -> book(TEN, 30));
  }

  /** France set its clocks back on 25 October 2026 and forward on 29 March 2026. */
  @Test
  void moveKeepsWallClockAcrossClockChange() {
    AppointmentId id = book(LocalDateTime.of(2026, 10, 23, 10, 0), 30);
    move(id, LocalDateTime.of(2026, 10, 26, 10, 0));
    assertEquals(LocalDateTime.of(2026, 10, 26, 10, 0), agendas.view(id).start());
    assertEquals(LocalDateTime.of(2026, 10, 26, 10, 30), agendas.view(id).end());
    move(id, LocalDateTime.of(2026, 3, 30, 9, 15));
    assertEquals(LocalDateTime.of(2026, 3, 30, 9, 15), agendas.view(id).start());
    assertEquals(30, agendas.view(id).minutes());
  }

  @Test
  void moveRefusesWhatSomebodyChangedMeanwhile() {
    AppointmentId id = book(TEN, 15);
    int shown = version(id);
    appointments.confirm(id, shown);
    assertThrows(
        AppointmentChangedMeanwhile.class,
        () -> appointments.move(id, shown, doctor, TEN.plusHours(1), true));
  }

  @Test
  void stepsRefuseWhatSomebodyChangedMeanwhile() {
    AppointmentId id = book(TEN, 15);
    int shown = version(id);
    AppointmentView moved = appointments.move(id, shown, doctor, TEN.plusHours(1), true);
    List<Executable> steps =
        List.of(
            () -> appointments.confirm(id, shown),
            () -> appointments.arrive(id, shown),
            () -> appointments.startConsultation(id, shown),
            () -> appointments.finish(id, shown),
            () -> appointments.noShow(id, shown),
            () -> appointments.cancel(id, shown, null),
            () -> appointments.undo(id, shown));
    steps.forEach(step -> assertThrows(AppointmentChangedMeanwhile.class, step));
    assertEquals(moved, agendas.view(id));
  }

  @Test
  void stepIsTakenBackByItsOwnVersionOnly() {
    AppointmentId id = book(TEN, 15);
    int own = appointments.confirm(id, version(id)).version();
    int theirs = appointments.startConsultation(id, own).version();
    assertThrows(AppointmentChangedMeanwhile.class, () -> appointments.undo(id, own));
    assertEquals(AppointmentStatus.CONFIRMED, appointments.undo(id, theirs).status());
  }

  @Test
  void resizeRejectsOverlap() {
    AppointmentId id = book(TEN, 15);
    book(TEN.plusMinutes(30), 15);
    appointments.resize(id, version(id), Duration.ofMinutes(30));
    assertEquals(30, agendas.view(id).minutes());
    assertThrows(
        SlotAlreadyTaken.class, () -> appointments.resize(id, version(id), Duration.ofMinutes(45)));
    assertThrows(EndsBeforeStart.class, () -> appointments.resize(id, version(id), Duration.ZERO));
  }

  @Test
  void bookRefusesWhatCannotBe() {
    assertThrows(EndsBeforeStart.class, () -> book(TEN, -15));
    assertThrows(EndsBeforeStart.class, () -> book(TEN, 0));
    assertThrows(LastsTooLong.class, () -> book(TEN, 15 * 60));
    assertThrows(LastsTooLong.class, () -> book(TEN.withHour(23), 90));
    assertThrows(
        PatientRequired.class,
        () ->
            appointments.book(BookingRequest.of(doctor, null, TEN, VisitType.CONSULT, "Fatigue")));
    assertThrows(
        TextTooLong.class,
        () ->
            appointments.book(
                BookingRequest.of(doctor, patient, TEN, VisitType.CONSULT, "x".repeat(121))
                    .noted()));
    assertThrows(DateTooFar.class, () -> book(LocalDateTime.of(226, 11, 24, 10, 0), 15));
    assertThrows(DateTooFar.class, () -> book(LocalDateTime.of(9999, 12, 31, 10, 0), 15));
  }

  @Test
  void bookRefusesAPatientWhoIsNotThere() {
    PatientId nobody = new PatientId(Long.MAX_VALUE);
    assertThrows(
        PatientUnknown.class,
        () ->
            appointments.book(
                BookingRequest.of(doctor, nobody, TEN, VisitType.CONSULT, null).noted()));
  }

  @Test
  void onlyAnActivePractitionerIsBooked() {
    AppointmentId id = book(TEN, 15);
    UserId gone = cabinet.practitioner();
    accounts.close(gone);
    for (UserId one : List.of(gone, cabinet.secretary(), new UserId(Long.MAX_VALUE))) {
      assertThrows(
          PractitionerUnknown.class,
          () ->
              appointments.book(
                  BookingRequest.of(one, patient, TEN, VisitType.CONSULT, null).noted()));
      assertThrows(
          PractitionerUnknown.class, () -> appointments.move(id, version(id), one, TEN, true));
    }
  }

  @Test
  void squeezedInStandsBesideOnlyWhenAskedFor() {
    book(TEN, 30);
    AppointmentId between =
        appointments.book(
            new BookingRequest(
                doctor,
                patient,
                TEN,
                Duration.ofMinutes(15),
                VisitType.URGENCE,
                "Otalgie",
                null,
                true,
                true));
    assertEquals(1, agendas.view(between).lane());
  }

  private AppointmentId book(LocalDateTime start, int minutes) {
    return appointments.book(
        new BookingRequest(
            doctor,
            patient,
            start,
            Duration.ofMinutes(minutes),
            VisitType.CONSULT,
            "Renouvellement",
            null,
            false,
            true));
  }

  private void move(AppointmentId id, LocalDateTime start) {
    appointments.move(id, version(id), doctor, start, true);
  }

  private int version(AppointmentId id) {
    return agendas.view(id).version();
  }

  private List<UserId> doctors() {
    return List.of(doctor);
  }
}
