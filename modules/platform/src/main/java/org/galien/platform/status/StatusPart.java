package org.galien.platform.status;

import java.util.List;
import org.galien.platform.checks.Finding;

/** A CDI bean that tells how a part of the suite is. It waits for nobody: a second at most. */
public interface StatusPart {

  /** Lower comes first. */
  int order();

  /**
   * @return at least one finding; MISSING for what somebody has to see to
   */
  List<Finding> now();
}
