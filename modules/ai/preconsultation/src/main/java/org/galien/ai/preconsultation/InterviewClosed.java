package org.galien.ai.preconsultation;

import org.galien.platform.Refusal;

/** The link was never given, is over, or was taken back; which of these is not said. */
public final class InterviewClosed extends Refusal {

  private static final long serialVersionUID = 1;

  public InterviewClosed() {
    super("preconsultation.link-closed");
  }
}
