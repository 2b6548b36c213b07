package org.galien.patients;

import java.util.Set;

/**
 * Two charts that a person looked at and says are of one person.
 *
 * @param survivor the chart that goes on
 * @param survivorVersion of the view that was looked at
 * @param retired the chart that will lead to the other
 * @param retiredVersion of the view that was looked at
 * @param fromRetired traits to be taken over from it; all others stay as they are
 */
public record MergeRequest(
    PatientId survivor,
    int survivorVersion,
    PatientId retired,
    int retiredVersion,
    Set<MergeTrait> fromRetired) {

  public MergeRequest {
    fromRetired = Set.copyOf(fromRetired);
  }
}
