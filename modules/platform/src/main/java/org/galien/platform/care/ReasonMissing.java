package org.galien.platform.care;

import org.galien.platform.Refusal;

/** « Another reason » without words is none. */
public final class ReasonMissing extends Refusal {

  ReasonMissing() {
    super("platform.care.reason-missing");
  }
}
