package org.galien.platform.places;

import java.time.LocalDate;
import java.util.Map;

/** When patients last had to do with the practice, as a module knows. */
public interface ContactSource {

  /** The last day of each patient, by number; who never had is absent. */
  Map<Long, LocalDate> last();
}
