package org.galien.prescriptions;

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
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "prescriptions_prescription")
class PrescriptionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  @Column(name = "prescriber_id")
  long prescriberId;

  @Enumerated(EnumType.STRING)
  PrescriptionView.Status status = PrescriptionView.Status.DRAFT;

  long revision;

  @Column(name = "two_zones")
  boolean twoZones;

  @Column(name = "replaces_id")
  Long replaces;

  @Column(name = "replaced_by")
  Long replacedBy;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "printed_at")
  Instant printedAt;

  @Column(name = "base_dated")
  LocalDate base;

  String pdf;

  PrescriptionId key() {
    return new PrescriptionId(id);
  }

  PrescriptionView view(List<Line> lines) {
    return new PrescriptionView(
        key(),
        new PatientId(patientId),
        new UserId(prescriberId),
        status,
        revision,
        twoZones,
        replaces == null ? null : new PrescriptionId(replaces),
        replacedBy == null ? null : new PrescriptionId(replacedBy),
        savedAt,
        signedAt,
        printedAt,
        base,
        lines);
  }
}
