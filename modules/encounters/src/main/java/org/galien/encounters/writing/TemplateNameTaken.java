package org.galien.encounters.writing;

import org.galien.platform.Refusal;

/** Two texts of one name could not be told apart. */
public final class TemplateNameTaken extends Refusal {
  TemplateNameTaken() {
    super("encounters.template-name-taken");
  }
}
