package org.galien.encounters.synopses;

import org.galien.platform.Refusal;

/** A summary that says nothing is not kept. */
public final class SynopsisIsEmpty extends Refusal {
  SynopsisIsEmpty() {
    super("encounters.synopsis-is-empty");
  }
}
