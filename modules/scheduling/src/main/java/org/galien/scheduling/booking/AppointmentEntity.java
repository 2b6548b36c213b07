package org.galien.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.galien.patients.PatientId;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.VisitType;

@Entity
@Table(name = "scheduling_appointment")
class AppointmentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(name = "practitioner_id")
  long practitionerId;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "starts_at")
  LocalDateTime startsAt;

  @Column(name = "ends_at")
  LocalDateTime endsAt;

  int lane;

  @Enumerated(EnumType.STRING)
  AppointmentStatus status = AppointmentStatus.BOOKED;

  /** What {@link #stepBack} returns to; null when there is nothing to take back. */
  @Enumerated(EnumType.STRING)
  @Column(name = "previous_status")
  AppointmentStatus previousStatus;

  @Enumerated(EnumType.STRING)
  @Column(name = "visit_type")
  VisitType type;

  String reason;
  String note;

  @Column(name = "booked_at")
  Instant bookedAt;

  @Column(name = "booked_by")
  Long bookedBy;

  @Column(name = "arrived_at")
  Instant arrivedAt;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "cancelled_at")
  Instant cancelledAt;

  @Column(name = "cancelled_by")
  Long cancelledBy;

  @Column(name = "cancel_reason")
  String cancelReason;

  AppointmentId appointment() {
    return new AppointmentId(id);
  }

  PatientId patient() {
    return new PatientId(patientId);
  }

  /**
   * @throws StepRefused when the step does not follow from where the appointment stands
   */
  void step(AppointmentStatus to, Instant now) {
    if (!status.next().contains(to)) {
      throw StepRefused.to(to, status);
    }
    previousStatus = status;
    status = to;
    switch (to) {
      case ARRIVED -> arrivedAt = now;
      case IN_CONSULTATION -> startedAt = now;
      case FINISHED -> finishedAt = now;
      case CANCELLED -> cancelledAt = now;
      default -> {}
    }
  }

  /**
   * Takes the last step back, once.
   *
   * @throws StepRefused when there is none
   */
  void stepBack() {
    if (previousStatus == null) {
      throw StepRefused.undo();
    }
    switch (status) {
      case ARRIVED -> arrivedAt = null;
      case IN_CONSULTATION -> startedAt = null;
      case FINISHED -> finishedAt = null;
      case CANCELLED -> {
        cancelledAt = null;
        cancelledBy = null;
        cancelReason = null;
      }
      default -> {}
    }
    status = previousStatus;
    previousStatus = null;
  }
}
