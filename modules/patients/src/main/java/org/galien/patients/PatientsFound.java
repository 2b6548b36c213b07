package org.galien.patients;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first; those that only come close to what was typed are last
 * @param total how many fit, hits included
 * @param more true when there are more than {@code total}, which was not counted further
 */
public record PatientsFound(List<PatientHit> hits, int total, boolean more) {

  static final PatientsFound NOBODY = new PatientsFound(List.of(), 0, false);
}
