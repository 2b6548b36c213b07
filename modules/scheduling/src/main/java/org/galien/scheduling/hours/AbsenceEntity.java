package org.galien.scheduling.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@Entity
@Table(name = "scheduling_absence")
class AbsenceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "practitioner_id")
  long practitionerId;

  @Column(name = "starts_at")
  LocalDateTime startsAt;

  @Column(name = "ends_at")
  LocalDateTime endsAt;

  @Enumerated(EnumType.STRING)
  AbsenceKind kind;

  String label;

  @Column(name = "cancelled_at")
  Instant cancelledAt;

  PlannedAbsence planned() {
    return new PlannedAbsence(id, new Span(startsAt, endsAt), kind, label);
  }

  boolean on(LocalDate day) {
    return startsAt.isBefore(day.plusDays(1).atStartOfDay()) && endsAt.isAfter(day.atStartOfDay());
  }

  DayHours.Away away() {
    return new DayHours.Away(new Span(startsAt, endsAt), kind, label);
  }
}
