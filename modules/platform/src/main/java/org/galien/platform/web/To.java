package org.galien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.platform.rooms.Rooms;

/** Addresses that pages of several modules link to, whoever has them: {@code #{to.patient(12)}}. */
@Named("to")
@ApplicationScoped
public class To {

  @Inject Rooms rooms;

  /** The page of a patient, below the application. */
  public String patient(long number) {
    return getPatient() + number;
  }

  /** The same without the number, for scripts to add. */
  public String getPatient() {
    return getPatientPage() + "?patient=";
  }

  /** That page, for forms that say by {@code patient} whom they ask about. */
  public String getPatientPage() {
    return rooms.patientPage();
  }
}
