package org.galien.documents.archive;

import org.galien.platform.Refusal;

/** No document bears this number. */
public final class DocumentUnknown extends Refusal {
  DocumentUnknown() {
    super("documents.unknown");
  }
}
