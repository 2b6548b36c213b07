package org.galien.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One column of every kind of time that entities have. */
@Entity
@Table(name = "test_moment")
class MomentEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "recorded_at")
  Instant at;

  @Column(name = "starts_at")
  LocalDateTime wall;

  LocalDate born;

  @Column(name = "from_time")
  LocalTime hour;

  Moment moment() {
    return new Moment(at, wall, born, hour);
  }
}
