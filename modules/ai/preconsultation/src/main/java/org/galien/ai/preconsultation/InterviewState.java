package org.galien.ai.preconsultation;

import java.util.Locale;

/** Where an interview stands. */
public enum InterviewState {
  /** A link exists, nobody has answered yet. */
  INVITED,
  STARTED,
  /** A sign was found: nothing more is asked. */
  STOPPED,
  FINISHED,
  /** The patient would rather speak to the doctor. */
  REFUSED,
  /** Taken back by the practice, or closed after wrong birth dates. */
  CLOSED;

  /** True while answers are taken. */
  public boolean open() {
    return this == INVITED || this == STARTED;
  }

  /** Message key of its name. */
  public String label() {
    return "preconsultation.state." + name().toLowerCase(Locale.ROOT);
  }
}
