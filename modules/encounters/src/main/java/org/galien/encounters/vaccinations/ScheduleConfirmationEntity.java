package org.galien.encounters.vaccinations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "encounters_schedule_confirmation")
class ScheduleConfirmationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String schedule;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "confirmed_by")
  Long confirmedBy;

  @Column(name = "confirmed_name")
  String confirmedName;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "ended_by")
  Long endedBy;
}
