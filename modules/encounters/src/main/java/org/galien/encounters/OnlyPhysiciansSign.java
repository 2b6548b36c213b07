package org.galien.encounters;

import org.galien.platform.Refusal;

/** A consultation note is signed by a physician or a substitute. */
public final class OnlyPhysiciansSign extends Refusal {
  OnlyPhysiciansSign() {
    super("encounters.only-physicians-sign");
  }
}
