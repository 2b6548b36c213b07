package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** Setting aside wants a reason. */
public final class SetAsideNeedsReason extends Refusal {
  SetAsideNeedsReason() {
    super("documents.set-aside-needs-reason");
  }
}
