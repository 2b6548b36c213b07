package org.galien.patients.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.galien.patients.identity.Nir;

/** A row of {@code patients_cover}; MariaDB keeps every past version of it. */
@Entity
@Table(name = "patients_cover")
class CoverEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Column(name = "patient_id")
  long patientId;

  String scheme;
  String fund;

  @Column(name = "billing_nir")
  String billingNir;

  @Column(name = "billing_bearer")
  String billingBearer;

  @Column(name = "birth_rank")
  Integer birthRank;

  @Column(name = "physician_since")
  LocalDate physicianSince;

  String insurer;

  @Column(name = "insurer_number")
  String insurerNumber;

  @Column(name = "insurer_until")
  LocalDate insurerUntil;

  void take(Cover cover) {
    scheme = cover.scheme();
    fund = cover.fund();
    billingNir = cover.billingNir() == null ? null : cover.billingNir().value();
    billingBearer = cover.billingBearer();
    birthRank = cover.birthRank();
    physicianSince = cover.physicianSince();
    insurer = cover.insurer();
    insurerNumber = cover.insurerNumber();
    insurerUntil = cover.insurerUntil();
  }

  Cover view(Map<RightKind, Span> rights) {
    return new Cover(
        version,
        scheme,
        fund,
        billingNir == null ? null : Nir.parse(billingNir),
        billingBearer,
        birthRank,
        physicianSince,
        insurer,
        insurerNumber,
        insurerUntil,
        rights);
  }
}
