package org.galien.documents.results;

import org.galien.platform.Refusal;

/** Somebody else was first. */
public final class CriticalAcknowledgedBefore extends Refusal {

  /**
   * @param who display name
   */
  CriticalAcknowledgedBefore(String who) {
    super("documents.results.acknowledged-before", who);
  }
}
