package org.galien.patients.imports;

import java.util.TreeMap;
import org.galien.platform.audit.Fingerprint;

/** By what a row of the same software is known again. */
final class RowKey {

  private static final int LONGEST = 100;

  private RowKey() {}

  /** Its own number; without one, all that stands in it. */
  static String of(ImportTarget target, ImportRow row) throws RowRefused {
    String column =
        target.kind().equals(PatientTarget.KIND) ? ImportColumn.PATIENT : ImportColumn.ID;
    String number = row.text(column, LONGEST);
    return number.isEmpty()
        ? "#" + Fingerprint.of(new TreeMap<>(row.cells()).toString())
        : "=" + number;
  }
}
