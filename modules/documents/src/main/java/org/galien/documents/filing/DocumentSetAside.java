package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** It was taken out of the inbox; take it back first. */
public final class DocumentSetAside extends Refusal {
  DocumentSetAside() {
    super("documents.set-aside");
  }
}
