package org.galien.documents.parts;

import org.galien.platform.Refusal;

/** The parts asked for do not make up the document, in its order. */
public final class SplitLeavesPagesOut extends Refusal {
  public SplitLeavesPagesOut() {
    super("documents.split-incomplete");
  }
}
