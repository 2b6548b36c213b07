package org.galien.encounters.web;

import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.Removal;
import org.galien.patients.PatientId;

/** One of the lists of a chart, as its form speaks to it. */
interface EntryDoor {

  EntryKind kind();

  void record(PatientId patient, EntryFields typed);

  void change(PatientId patient, long id, int seen, EntryFields typed);

  /** What the form shows, by the names of its fields; {@code version} is what it hands back. */
  Map<String, String> fields(PatientId patient, long id);

  void remove(PatientId patient, long id, Removal removal);

  void restore(PatientId patient, long id);

  List<EntryVersion> versions(PatientId patient, long id);

  /** Empty for null. */
  static String said(Object value) {
    return value == null ? "" : value.toString();
  }
}
