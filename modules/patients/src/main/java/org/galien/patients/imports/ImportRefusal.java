package org.galien.patients.imports;

import org.galien.platform.Refusal;

/** Something that an import in this state cannot. */
public final class ImportRefusal extends Refusal {

  private ImportRefusal(String reason, Object... arguments) {
    super("patients.import." + reason, arguments);
  }

  static ImportRefusal unknown() {
    return new ImportRefusal("unknown");
  }

  static ImportRefusal sourceMissing() {
    return new ImportRefusal("source-missing");
  }

  static ImportRefusal notOpen() {
    return new ImportRefusal("not-open");
  }

  static ImportRefusal underWay() {
    return new ImportRefusal("under-way");
  }

  static ImportRefusal tryFirst() {
    return new ImportRefusal("try-first");
  }

  static ImportRefusal needsPerson() {
    return new ImportRefusal("needs-person");
  }

  static ImportRefusal folder() {
    return new ImportRefusal("folder-unreadable");
  }

  static ImportRefusal laterFirst() {
    return new ImportRefusal("later-first");
  }

  static ImportRefusal nothing() {
    return new ImportRefusal("nothing");
  }
}
