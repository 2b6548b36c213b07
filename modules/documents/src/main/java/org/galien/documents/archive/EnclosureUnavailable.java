package org.galien.documents.archive;

import org.galien.platform.Refusal;

/** An enclosed file cannot be taken out; the document that holds it can still be downloaded. */
public final class EnclosureUnavailable extends Refusal {
  EnclosureUnavailable(String messageKey) {
    super(messageKey);
  }
}
