package org.galien.patients;

import java.time.LocalDate;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.InsStatus;

/**
 * A patient in a list.
 *
 * @param name nom utilisé, or birth name when there is none other
 * @param birthName always, also when it is the name
 * @param firstName the used one, or the first
 * @param firstNames all that were given at birth, parted by commas
 * @param phone spaced, null when not known
 * @param town null when not known
 */
public record PatientLine(
    PatientId id,
    String name,
    String birthName,
    String firstName,
    String firstNames,
    LocalDate birthDate,
    AdministrativeSex sex,
    String phone,
    String town,
    InsStatus insStatus) {}
