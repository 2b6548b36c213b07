package org.galien.ai.melanoma.skin;

import java.util.Locale;

/** Why a picture gets no score. */
public enum Reason {
  TOO_SMALL,
  TOO_DARK,
  TOO_BRIGHT,
  BLURRED,
  /** Colours that no skin and no lesion has. */
  NOT_SKIN,
  /** Nothing stands out in the middle. */
  NO_LESION,
  HAIR,
  /** A ruler, ink or a mark over the lesion. */
  MARKED,
  /** Too far from what the networks learned on. */
  UNFAMILIAR;

  /** Last part of its message key. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
