package org.galien.platform.load;

import org.galien.platform.Refusal;

/** There is no turn for this now; nothing was done, and in some seconds it can be asked again. */
public final class TooBusy extends Refusal {

  /** After how many seconds it is worth to ask again, as {@code Retry-After} says. */
  public static final int SECONDS = 5;

  public TooBusy() {
    super("platform.too-busy");
  }
}
