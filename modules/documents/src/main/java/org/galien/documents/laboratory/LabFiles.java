package org.galien.documents.laboratory;

import java.util.Optional;

/** Tells what a text is as a laboratory's message. */
public final class LabFiles {

  private LabFiles() {}

  /** Empty when it is none. */
  public static Optional<LabFile> read(String text) {
    if (Cda.is(text)) {
      return Optional.of(Cda.read(text));
    }
    if (Hl7.is(text)) {
      return Optional.of(Hl7.read(text));
    }
    return Hprim.is(text) ? Optional.of(Hprim.read(text)) : Optional.empty();
  }
}
