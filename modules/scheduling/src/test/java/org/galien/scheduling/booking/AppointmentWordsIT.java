package org.galien.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDateTime;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.UserId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.Cabinet;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.agenda.Agendas;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an appointment says, and times that are over, at ten past ten. */
@ExtendWith(Standalone.class)
class AppointmentWordsIT {

  private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 25, 10, 0);

  private final Appointments appointments;
  private final Agendas agendas;
  private final AuditTrail audit;
  private final Cabinet cabinet;
  private final TestClock clock;
  private UserId doctor;
  private PatientId patient;

  AppointmentWordsIT(
      Appointments appointments,
      Agendas agendas,
      AuditTrail audit,
      Cabinet cabinet,
      TestClock clock) {
    this.appointments = appointments;
    this.agendas = agendas;
    this.audit = audit;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @BeforeEach
  void people() {
    clock.stopAt(TEN.plusMinutes(10));
    doctor = cabinet.practitioner();
    patient = cabinet.patient("LE BRIS", "Yann");
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void wordsAreChangedAndTheFormerOnesKept() {
    AppointmentView before = agendas.view(book(TEN.plusHours(1)));
    AppointmentView after =
        appointments.describe(
            before.id(), before.version(), VisitType.ACTE, "Suture", "Plateau stérile");
    assertEquals(VisitType.ACTE, after.type());
    assertEquals("Suture", after.reason());
    assertEquals("Plateau stérile", after.note());
    assertEquals(before.minutes(), after.minutes(), "the length stays");
    assertEquals(1, cabinet.pastVersions(before.id()));
    assertEquals("appointment.described", audit.ofPatient(patient.value(), 1).getFirst().action());
  }

  @Test
  void wordsCanBeTakenAway() {
    AppointmentView before = agendas.view(book(TEN.plusHours(1)));
    AppointmentView after =
        appointments.describe(before.id(), before.version(), VisitType.SUIVI, " ", null);
    assertNull(after.reason());
    assertNull(after.note());
  }

  @Test
  void wordsThatSomebodyChangedMeanwhileAreNotOverwritten() {
    AppointmentView shown = agendas.view(book(TEN.plusHours(1)));
    describe(shown, "Vaccin");
    assertThrows(AppointmentChangedMeanwhile.class, () -> describe(shown, "Suture"));
    assertEquals("Vaccin", agendas.view(shown.id()).reason());
  }

  @Test
  void wordsTooLongOrOfACancelledAppointmentAreRefused() {
    AppointmentView shown = agendas.view(book(TEN.plusHours(1)));
    assertThrows(TextTooLong.class, () -> describe(shown, "x".repeat(121)));
    AppointmentView cancelled = appointments.cancel(shown.id(), shown.version(), null);
    StepRefused refused = assertThrows(StepRefused.class, () -> describe(cancelled, "Vaccin"));
    assertEquals("scheduling.step-refused.describe", refused.key());
  }

  @Test
  void aTimeThatIsOverIsBookedOnlyBySomebodyWhoSaysSo() {
    BookingRequest passed = request(TEN.minusMinutes(30));
    assertThrows(SlotPassed.class, () -> appointments.book(passed));
    assertThrows(SlotPassed.class, () -> book(TEN.minusDays(30)));
    AppointmentId noted = appointments.book(passed.noted());
    assertEquals(TEN.minusMinutes(30), agendas.view(noted).start());
  }

  @Test
  void aSlotThatHasBegunIsStillBooked() {
    assertEquals(TEN, agendas.view(book(TEN)).start());
  }

  @Test
  void whatIsToComeGoesToThePastOnlyBySomebodyWhoSaysSo() {
    AppointmentView shown = agendas.view(book(TEN.plusHours(1)));
    LocalDateTime nine = TEN.minusHours(1);
    assertThrows(
        SlotPassed.class,
        () -> appointments.move(shown.id(), shown.version(), doctor, nine, false));
    AppointmentView noted = appointments.move(shown.id(), shown.version(), doctor, nine, true);
    assertEquals(nine, noted.start());
    LocalDateTime eight = TEN.minusHours(2);
    assertEquals(
        eight, appointments.move(noted.id(), noted.version(), doctor, eight, false).start());
  }

  private AppointmentView describe(AppointmentView shown, String reason) {
    return appointments.describe(shown.id(), shown.version(), VisitType.CONSULT, reason, null);
  }

  private AppointmentId book(LocalDateTime start) {
    return appointments.book(request(start));
  }

  private BookingRequest request(LocalDateTime start) {
    Duration length = Duration.ofMinutes(15);
    return new BookingRequest(
        doctor, patient, start, length, VisitType.CONSULT, "Fièvre", "Test", false, false);
  }
}
