package org.galien.platform.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code platform_replacement}. */
@Entity
@Table(name = "platform_replacement")
class ReplacementEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "covering_id")
  long covering;

  @Column(name = "covered_id")
  long covered;

  @Column(name = "starts_on")
  LocalDate first;

  @Column(name = "ends_on")
  LocalDate last;

  @Column(name = "noted_by")
  Long notedBy;

  @Column(name = "noted_at")
  Instant notedAt;

  @Column(name = "ended_at")
  Instant endedAt;
}
