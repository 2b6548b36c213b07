package org.galien.platform.checks;

import java.util.List;

/** A CDI bean that judges a part of the data. */
public interface DataCheck {

  /**
   * @param tidy people asked to have set aside what belongs to nothing
   * @return at least one finding
   */
  List<Finding> findings(boolean tidy) throws Exception;
}
