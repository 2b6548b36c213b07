package org.galien.documents.filing;

import org.galien.platform.Refusal;

/** A filing names a patient and a type. */
public final class FilingIncomplete extends Refusal {
  FilingIncomplete() {
    super("documents.filing-incomplete");
  }
}
