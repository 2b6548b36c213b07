package org.galien.toy;

import java.time.LocalDate;

/** Something a patient has borrowed. */
public record LoanView(long id, long patient, String item, LocalDate lentOn) {}
