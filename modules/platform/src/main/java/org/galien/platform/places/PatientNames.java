package org.galien.platform.places;

import java.util.Collection;
import java.util.Map;

/** How patients are called on screens of who knows them by their numbers only. */
public interface PatientNames {

  /** Names by number; unknown numbers are left out. */
  Map<Long, String> of(Collection<Long> patients);

  /** Numbers of patients who are called so, as a search finds them. */
  Collection<Long> called(String typed);
}
