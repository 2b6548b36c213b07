package org.galien.encounters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.galien.encounters.entries.EntryKind;
import org.galien.encounters.entries.EntryVersion;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.encounters.entries.Removal;
import org.galien.encounters.measures.MeasureLine;
import org.galien.encounters.measures.MeasureView;
import org.galien.encounters.measures.Measures;
import org.galien.patients.PatientId;
import org.galien.platform.voice.Dates;

/** The form that corrects a measure; it reads the same words as the line that records them. */
@ApplicationScoped
class MeasureDoor implements EntryDoor {

  @Inject Measures measures;

  @Override
  public EntryKind kind() {
    return EntryKind.MEASURE;
  }

  @Override
  public void record(PatientId patient, EntryFields typed) {
    MeasureLine line = line(typed);
    measures.record(patient, line.drafts(), line.day(), typed.checked("confirmed"));
  }

  @Override
  public void change(PatientId patient, long id, int seen, EntryFields typed) {
    MeasureLine line = line(typed);
    if (line.drafts().size() != 1) {
      throw new FieldRefused("text", "encounters.measure-one");
    }
    measures.change(
        patient, id, seen, line.drafts().getFirst(), day(typed), typed.checked("confirmed"));
  }

  @Override
  public Map<String, String> fields(PatientId patient, long id) {
    MeasureView measure = measures.view(patient, id);
    return Map.of(
        "version", String.valueOf(measure.version()),
        "text", measure.typed(),
        "day", Dates.date(measure.day()));
  }

  @Override
  public void remove(PatientId patient, long id, Removal removal) {
    measures.remove(patient, id, removal);
  }

  @Override
  public void restore(PatientId patient, long id) {
    measures.restore(patient, id);
  }

  @Override
  public List<EntryVersion> versions(PatientId patient, long id) {
    return measures.versions(patient, id);
  }

  private static MeasureLine line(EntryFields typed) {
    return MeasureLine.read(typed.text("text"), typed.today());
  }

  private static LocalDate day(EntryFields typed) {
    PartialDate date = typed.date("day");
    if (date == null || date.day() == 0) {
      throw new FieldRefused("day", "encounters.day-unreadable");
    }
    return date.first();
  }
}
