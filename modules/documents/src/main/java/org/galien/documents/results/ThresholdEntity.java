package org.galien.documents.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
@Table(name = "documents_lab_threshold")
class ThresholdEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String analyte;
  String unit;
  BigDecimal low;
  BigDecimal high;
  String source;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "confirmed_by")
  long confirmedBy;

  @Column(name = "confirmed_name")
  String confirmedName;

  @Column(name = "ended_at")
  Instant endedAt;

  @Column(name = "ended_by")
  Long endedBy;
}
