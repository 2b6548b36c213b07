package org.galien.ai.preconsultation;

import java.util.Locale;

/** What the record has of what a patient said. */
public enum Novelty {
  /** The record says nothing of the kind. */
  NEW,
  /** The record has it already. */
  KNOWN,
  /** The record says the contrary. */
  DIFFERENT,
  /** The patient did not know, or passed. */
  UNSAID;

  /** Message key of its name. */
  public String label() {
    return "preconsultation.novelty." + name().toLowerCase(Locale.ROOT);
  }

  /** Of the icon, which says it beside the word. */
  public String icon() {
    return switch (this) {
      case NEW -> "plus";
      case KNOWN -> "check";
      case DIFFERENT -> "alert";
      case UNSAID -> "help";
    };
  }
}
