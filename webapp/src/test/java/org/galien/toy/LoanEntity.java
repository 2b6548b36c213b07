package org.galien.toy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.galien.patients.PatientId;

@Entity
@Table(name = "toy_loan")
class LoanEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  String item;

  @Column(name = "lent_on")
  LocalDate lentOn;

  LoanView view() {
    return new LoanView(id, new PatientId(patientId), item, lentOn);
  }
}
