package org.galien.documents.parts;

import org.galien.platform.Refusal;

/** The file is of a kind that cannot be taken apart; the original can be filed by hand. */
public final class SplitImpossible extends Refusal {
  public SplitImpossible() {
    super("documents.split-impossible");
  }
}
