package org.galien.documents.enclosures;

import org.galien.platform.Refusal;

/** An enclosed file cannot be taken out; the document that holds it can still be downloaded. */
public final class EnclosureUnavailable extends Refusal {
  public EnclosureUnavailable() {
    this("documents.enclosure-unavailable");
  }

  EnclosureUnavailable(String messageKey) {
    super(messageKey);
  }
}
