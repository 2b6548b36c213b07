package org.galien.encounters.synopses;

import org.galien.platform.Refusal;

/** It was taken back already, or another one took its place. */
public final class SynopsisNotInForce extends Refusal {
  SynopsisNotInForce() {
    super("encounters.synopsis-not-in-force");
  }
}
