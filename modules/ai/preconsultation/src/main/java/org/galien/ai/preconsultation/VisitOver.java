package org.galien.ai.preconsultation;

import org.galien.platform.Refusal;

/** Nobody is asked before a visit that has begun, is over or was cancelled. */
public final class VisitOver extends Refusal {

  private static final long serialVersionUID = 1;

  public VisitOver() {
    super("preconsultation.visit-over");
  }
}
