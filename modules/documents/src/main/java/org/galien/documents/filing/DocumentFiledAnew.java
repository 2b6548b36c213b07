package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** Somebody filed it anew: what was seen is not what would be undone. */
public final class DocumentFiledAnew extends Refusal {
  DocumentFiledAnew() {
    super("documents.filed-anew");
  }
}
