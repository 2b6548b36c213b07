package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** Nobody moves a document between charts without saying why. */
public final class MoveNeedsReason extends Refusal {
  MoveNeedsReason() {
    super("documents.move-needs-reason");
  }
}
