package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** There is no filing to withdraw or to correct. */
public final class DocumentNotFiled extends Refusal {
  DocumentNotFiled() {
    super("documents.not-filed");
  }
}
