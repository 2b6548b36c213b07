package org.galien.encounters;

import org.galien.platform.Refusal;

/** A nursing note is signed by a nurse. */
public final class OnlyNursesSign extends Refusal {
  OnlyNursesSign() {
    super("encounters.only-nurses-sign");
  }
}
