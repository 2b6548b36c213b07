package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** There is no such text. */
public final class TemplateUnknown extends Refusal {
  TemplateUnknown() {
    super("encounters.template-unknown");
  }
}
