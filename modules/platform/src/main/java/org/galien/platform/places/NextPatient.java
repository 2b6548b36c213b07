package org.galien.platform.places;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Who waits.
 *
 * @param patient number of the chart
 * @param name as everywhere, used name in capitals
 * @param arrived when they came
 * @param booked when they were expected
 */
public record NextPatient(
    long patient, String name, LocalDate birthDate, LocalTime arrived, LocalTime booked) {

  public long getPatient() {
    return patient;
  }

  public String getName() {
    return name;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public LocalTime getArrived() {
    return arrived;
  }

  public LocalTime getBooked() {
    return booked;
  }
}
