package org.galien.platform.places;

import java.time.Instant;

/** What a module keeps in a patient's chart that an accepted text may rest on. */
public interface ChartSources {

  /**
   * Whether something that was in this chart before a moment has left it since, or belongs to
   * another patient by now. What came back counts as never gone.
   */
  boolean leftSince(long patient, Instant moment);
}
