package org.galien.patients;

/** A merge was undone: what had been moved lies in its first chart again. */
public record PatientsParted(PatientId survivor, PatientId retired) {}
