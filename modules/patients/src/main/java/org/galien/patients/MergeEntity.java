package org.galien.patients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code patients_merge}; written once, and once more when it is undone. */
@Entity
@Table(name = "patients_merge")
class MergeEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "survivor_id")
  long survivorId;

  @Column(name = "retired_id")
  long retiredId;

  @Column(name = "merged_at")
  Instant mergedAt;

  @Column(name = "merged_by")
  long mergedBy;

  @Column(name = "merged_name")
  String mergedName;

  @Column(name = "traits_before")
  String traitsBefore;

  @Column(name = "traits_after")
  String traitsAfter;

  @Column(name = "parted_at")
  Instant partedAt;

  @Column(name = "parted_by")
  Long partedBy;

  @Column(name = "parted_name")
  String partedName;
}
