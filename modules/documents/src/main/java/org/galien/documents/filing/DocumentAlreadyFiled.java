package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** Somebody else filed it first. */
public final class DocumentAlreadyFiled extends Refusal {
  DocumentAlreadyFiled(String by, String at) {
    super("documents.already-filed", by, at);
  }
}
