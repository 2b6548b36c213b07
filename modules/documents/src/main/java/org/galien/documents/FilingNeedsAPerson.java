package org.galien.documents;

import org.galien.platform.Refusal;

/** Only a signed-in person files, never a program. */
public final class FilingNeedsAPerson extends Refusal {
  public FilingNeedsAPerson() {
    super("documents.needs-a-person");
  }
}
