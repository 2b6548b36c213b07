package org.galien.patients;

/** What lay in two charts lies in one now. */
public record PatientsMerged(PatientId survivor, PatientId retired) {}
