package org.galien.toy;

import java.time.LocalDate;
import org.galien.patients.PatientId;

/** Something a patient has borrowed. */
public record LoanView(long id, PatientId patient, String item, LocalDate lentOn) {}
