package org.galien.encounters.notes;

import org.galien.encounters.EncounterId;
import org.galien.encounters.Practice;
import org.galien.patients.PatientId;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Staff;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A doctor in consultation with a new patient, where nothing is written yet. */
@ExtendWith(Standalone.class)
abstract class OpenConsultation {

  final Services services;
  final Encounters encounters;
  final Writing notes;
  final Practice practice;
  Staff.Person doctor;
  PatientId patient;
  EncounterId id;

  OpenConsultation(Services services, Encounters encounters) {
    this.services = services;
    this.encounters = encounters;
    this.notes = new Writing(services);
    this.practice = new Practice(services);
  }

  @BeforeEach
  void openConsultation() throws Exception {
    doctor = practice.person(Role.PHYSICIAN);
    patient = practice.patient();
    id = doctor.asks(() -> encounters.open(patient, doctor.id()));
  }
}
