package org.galien.documents;

import org.galien.platform.Refusal;

/** Who neither receives patients nor cares for them has no business in their mail. */
public final class DocumentsAreForReceptionAndCare extends Refusal {
  DocumentsAreForReceptionAndCare() {
    super("documents.for-reception-and-care");
  }
}
