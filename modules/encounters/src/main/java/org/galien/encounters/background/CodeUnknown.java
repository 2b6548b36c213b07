package org.galien.encounters.background;

import org.galien.encounters.entries.FieldRefused;

/** The practice has loaded the CIM-10, and it has no such code. */
public final class CodeUnknown extends FieldRefused {
  CodeUnknown(String code) {
    super("code", "encounters.code-unknown", code);
  }
}
