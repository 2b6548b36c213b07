package org.galien.patients.demo;

import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.patients.identity.PatientDraft;

/** Somebody of the demonstration. */
public record Known(PatientId id, PatientDraft draft) {

  public boolean child(LocalDate today) {
    return draft.traits().birthDate().isAfter(today.minusYears(16));
  }

  public boolean bornBefore(LocalDate day) {
    return draft.traits().birthDate().isBefore(day);
  }
}
