package org.galien.documents.descriptions;

import org.galien.platform.Refusal;

/** An accepted description says something. */
public final class DescriptionEmpty extends Refusal {
  DescriptionEmpty() {
    super("documents.description-empty");
  }
}
