package org.galien.platform.setup;

import org.galien.platform.Refusal;

/** Somebody set the practice up before. */
public class FirstRunOver extends Refusal {

  private static final long serialVersionUID = 1;

  FirstRunOver() {
    super("platform.first-run.over");
  }
}
