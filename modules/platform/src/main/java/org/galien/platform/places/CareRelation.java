package org.galien.platform.places;

import java.util.Set;

/**
 * What a module knows of who takes part in a patient's care: who saw, expects or follows whom. Who
 * has no part in it says why before a chart opens ({@code platform.care}).
 */
public interface CareRelation {

  /** Whether one of these has to do with this patient. */
  boolean ties(long patient, CareQuery asked);

  /** Numbers of all patients whom one of these has to do with. */
  Set<Long> patients(CareQuery asked);
}
