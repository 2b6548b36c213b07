package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** A document date lies in the future or before 1900. */
public final class DocumentDateImpossible extends Refusal {
  DocumentDateImpossible() {
    super("documents.date-impossible");
  }
}
