package org.galien.ai.assistant.answers;

import java.util.Locale;

/** Why there is no answer. */
public enum Silence {
  /** Nobody spoke of it. */
  NOT_SPOKEN_OF,
  /** It was spoken of, but the number, the hour, the name that is asked for is not there. */
  WITHOUT_THE_VALUE,
  /** Who spoke of it did not know either, or did not say it. */
  SPEAKER_UNSURE;

  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
