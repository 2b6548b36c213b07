package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** The practice's texts are for its physicians to change. */
public final class TemplatesNeedADoctor extends Refusal {
  TemplatesNeedADoctor() {
    super("encounters.templates-need-a-doctor");
  }
}
