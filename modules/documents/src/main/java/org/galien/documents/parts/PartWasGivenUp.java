package org.galien.documents.parts;

import org.galien.platform.Refusal;

/** The separation it came from was undone; the original took its place again. */
public final class PartWasGivenUp extends Refusal {
  public PartWasGivenUp() {
    super("documents.part-given-up");
  }
}
