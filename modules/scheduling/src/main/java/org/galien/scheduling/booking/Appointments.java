package org.galien.scheduling.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.galien.patients.PatientUnknown;
import org.galien.patients.Patients;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.AppointmentBooked;
import org.galien.scheduling.AppointmentCancelled;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentMoved;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentUnknown;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.PatientArrived;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.WallClock;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.BookingWarning;

/**
 * Books, moves and follows appointments. Reading them is {@link Agendas}' part.
 *
 * <p>The database's own rule, that a practitioner holds one ordinary appointment at a time, refuses
 * a booking; so does a time that has passed, unless somebody says that the visit is noted
 * afterwards. Working hours are worth a {@link BookingWarning}.
 *
 * <p>Whoever changes an appointment says which version of it was shown. What somebody else changed
 * since is refused with {@link AppointmentChangedMeanwhile}, and the answer to a change tells the
 * version it made: the one to take it back with.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Appointments {

  @Inject EntityManager em;
  @Inject Slots slots;
  @Inject Agendas agendas;
  @Inject Patients patients;
  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Event<AppointmentBooked> booked;
  @Inject Event<AppointmentMoved> moved;
  @Inject Event<AppointmentCancelled> cancelled;
  @Inject Event<PatientArrived> arrived;

  /**
   * @throws PatientRequired without a patient
   * @throws PatientUnknown when there is no such patient
   * @throws PractitionerUnknown unless the practitioner is an active one
   * @throws DateTooFar over ten years away
   * @throws EndsBeforeStart when it lasts no time
   * @throws HourRefused when it starts or ends at a time that the clocks' change skips or repeats
   * @throws LastsTooLong over twelve hours, or past midnight
   * @throws SlotPassed when that time is over and nobody says it is noted afterwards
   * @throws org.galien.platform.text.TextTooLong when reason or note is
   * @throws SlotAlreadyTaken when the practitioner holds another appointment at that time
   */
  public AppointmentId book(BookingRequest request) {
    if (request.patient() == null) {
      throw new PatientRequired();
    }
    LocalDateTime end = slots.end(request.start(), request.length());
    if (!request.afterwards()) {
      slots.requireToCome(request.start(), end);
    }
    lockActiveAgenda(request.practitioner());
    patients.held(request.patient());
    long practitioner = request.practitioner().value();
    AppointmentEntity appointment = new AppointmentEntity();
    appointment.lane = slots.freeLane(practitioner, request.start(), end, request.squeezedIn(), 0);
    appointment.practitionerId = practitioner;
    appointment.patientId = request.patient().value();
    appointment.startsAt = request.start();
    appointment.endsAt = end;
    appointment.type = request.type();
    appointment.reason = checked(request.reason(), 120);
    appointment.note = checked(request.note(), 300);
    appointment.bookedAt = clock.instant();
    appointment.bookedBy = actor();
    em.persist(appointment);
    slots.flush();
    booked.fire(new AppointmentBooked(appointment.appointment(), request.patient()));
    record("appointment.booked", appointment);
    return appointment.appointment();
  }

  /**
   * Moves an appointment, its length unchanged.
   *
   * @param afterwards true to move a visit that is still to come to a time that has passed
   * @throws HourRefused as when booking
   * @throws PractitionerUnknown unless the practitioner is an active one
   * @throws SlotAlreadyTaken when the new time is held by another appointment
   * @throws SlotPassed when a visit to come would be over, and nobody says it took place
   * @throws StepRefused once the consultation has started
   */
  public AppointmentView move(
      AppointmentId id, int version, UserId practitioner, LocalDateTime start, boolean afterwards) {
    lockActiveAgenda(practitioner);
    AppointmentEntity appointment = locked(id, version);
    Duration length =
        new WallClock(clock.getZone()).between(appointment.startsAt, appointment.endsAt);
    if (!afterwards && slots.toCome(appointment.endsAt)) {
      slots.requireToCome(start, slots.end(start, length));
    }
    place(appointment, practitioner.value(), start, length);
    return changed("appointment.moved", appointment);
  }

  /**
   * Changes how long an appointment lasts.
   *
   * @throws EndsBeforeStart when it is no time
   * @throws HourRefused as when booking
   * @throws SlotAlreadyTaken when the added time is held by another appointment
   */
  public AppointmentView resize(AppointmentId id, int version, Duration length) {
    slots.lockAgenda(practitionerOf(id));
    AppointmentEntity appointment = locked(id, version);
    place(appointment, appointment.practitionerId, appointment.startsAt, length);
    return changed("appointment.resized", appointment);
  }

  /**
   * Changes what a visit is for and what to prepare; the length stays, the former words are kept.
   *
   * @param reason may be null; at most 120 characters
   * @param note may be null; at most 300 characters
   * @throws StepRefused once it is cancelled
   */
  public AppointmentView describe(
      AppointmentId id, int version, VisitType type, String reason, String note) {
    AppointmentEntity appointment = locked(id, version);
    if (appointment.status == AppointmentStatus.CANCELLED) {
      throw StepRefused.describe();
    }
    appointment.type = type;
    appointment.reason = checked(reason, 120);
    appointment.note = checked(note, 300);
    slots.flush();
    return changed("appointment.described", appointment);
  }

  public AppointmentView confirm(AppointmentId id, int version) {
    return step(id, version, AppointmentStatus.CONFIRMED);
  }

  /**
   * The patient is there.
   *
   * @throws ArrivalAnotherDay unless the appointment is today
   */
  public AppointmentView arrive(AppointmentId id, int version) {
    AppointmentEntity appointment = locked(id, version, AppointmentStatus.ARRIVED);
    if (!appointment.startsAt.toLocalDate().equals(LocalDate.now(clock))) {
      throw new ArrivalAnotherDay(SlotAlreadyTaken.day(appointment.startsAt));
    }
    appointment.step(AppointmentStatus.ARRIVED, clock.instant());
    slots.flush();
    arrived.fire(new PatientArrived(id, appointment.patient()));
    return changed("appointment.arrived", appointment);
  }

  public AppointmentView startConsultation(AppointmentId id, int version) {
    return step(id, version, AppointmentStatus.IN_CONSULTATION);
  }

  public AppointmentView finish(AppointmentId id, int version) {
    return step(id, version, AppointmentStatus.FINISHED);
  }

  /** The patient did not come (« lapin »); the slot is free again. */
  public AppointmentView noShow(AppointmentId id, int version) {
    return step(id, version, AppointmentStatus.NO_SHOW);
  }

  /**
   * Cancels; the slot is free again, the appointment stays on record.
   *
   * @param reason may be null; at most 200 characters
   */
  public AppointmentView cancel(AppointmentId id, int version, String reason) {
    AppointmentEntity appointment = locked(id, version, AppointmentStatus.CANCELLED);
    appointment.step(AppointmentStatus.CANCELLED, clock.instant());
    appointment.cancelledBy = actor();
    appointment.cancelReason = checked(reason, 200);
    slots.flush();
    cancelled.fire(new AppointmentCancelled(id, appointment.patient()));
    return changed("appointment.cancelled", appointment);
  }

  /**
   * Takes back the last step, once: an arrival marked for the wrong patient, a cancellation.
   *
   * @throws StepRefused when there is none to take back
   * @throws SlotAlreadyTaken when the slot was given to somebody else meanwhile
   */
  public AppointmentView undo(AppointmentId id, int version) {
    slots.lockAgenda(practitionerOf(id));
    AppointmentEntity appointment = locked(id, version);
    if (!appointment.status.holdsSlot()) {
      appointment.lane =
          slots.freeLane(
              appointment.practitionerId,
              appointment.startsAt,
              appointment.endsAt,
              appointment.lane > 0,
              appointment.id);
    }
    appointment.stepBack();
    slots.flush();
    return changed("appointment.step-undone", appointment);
  }

  private void place(
      AppointmentEntity appointment, long practitioner, LocalDateTime start, Duration length) {
    if (!appointment.status.movable()) {
      throw StepRefused.move();
    }
    LocalDateTime end = slots.end(start, length);
    appointment.lane =
        slots.freeLane(practitioner, start, end, appointment.lane > 0, appointment.id);
    appointment.practitionerId = practitioner;
    appointment.startsAt = start;
    appointment.endsAt = end;
    slots.flush();
    moved.fire(new AppointmentMoved(appointment.appointment(), appointment.patient()));
  }

  private AppointmentView step(AppointmentId id, int version, AppointmentStatus to) {
    AppointmentEntity appointment = locked(id, version, to);
    appointment.step(to, clock.instant());
    slots.flush();
    return changed("appointment." + to.code(), appointment);
  }

  /** Whoever finds a step already done is told that, not that something changed. */
  private AppointmentEntity locked(AppointmentId id, int version, AppointmentStatus to) {
    AppointmentEntity appointment = locked(id);
    return appointment.status == to ? appointment : unchanged(appointment, version);
  }

  private AppointmentEntity locked(AppointmentId id, int version) {
    return unchanged(locked(id), version);
  }

  private static AppointmentEntity unchanged(AppointmentEntity appointment, int version) {
    if (appointment.version != version) {
      throw new AppointmentChangedMeanwhile();
    }
    return appointment;
  }

  /** Two people who press the same button come one after the other. */
  private AppointmentEntity locked(AppointmentId id) {
    AppointmentEntity appointment =
        em.find(AppointmentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (appointment == null) {
      throw new AppointmentUnknown();
    }
    return appointment;
  }

  /** Before anything is read: a transaction reads on as things stood when it first read. */
  private void lockActiveAgenda(UserId practitioner) {
    slots.lockAgenda(practitioner.value());
    users.find(practitioner).filter(UserView::practitioner).orElseThrow(PractitionerUnknown::new);
  }

  private long practitionerOf(AppointmentId id) {
    return em.createQuery(
            "SELECT a.practitionerId FROM AppointmentEntity a WHERE a.id = :id", Long.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(AppointmentUnknown::new);
  }

  /** The last thing a change does. */
  private AppointmentView changed(String action, AppointmentEntity appointment) {
    record(action, appointment);
    return agendas.view(appointment.appointment());
  }

  private void record(String action, AppointmentEntity appointment) {
    audit.record(action, Subject.ofPatient("appointment", appointment.id, appointment.patientId));
  }

  private Long actor() {
    UserId user = acting.current().user();
    return user == null ? null : user.value();
  }

  private static String checked(String text, int length) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return TextLimit.checked(text, length);
  }
}
