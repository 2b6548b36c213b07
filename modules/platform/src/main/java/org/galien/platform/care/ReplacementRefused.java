package org.galien.platform.care;

import org.galien.platform.Refusal;

/** A replacement that cannot be noted so, or not by who acts. */
public final class ReplacementRefused extends Refusal {

  ReplacementRefused(String why) {
    super("platform.care.replacement-" + why);
  }
}
