package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** A text without a name cannot be chosen. */
public final class TemplateNameMissing extends Refusal {
  TemplateNameMissing() {
    super("encounters.template-name-missing");
  }
}
