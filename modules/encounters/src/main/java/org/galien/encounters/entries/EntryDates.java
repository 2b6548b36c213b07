package org.galien.encounters.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.identity.IdentityAttribute;

/** What a day in a chart can be: neither before the patient was born nor to come. */
@ApplicationScoped
public class EntryDates {

  @Inject Clock clock;
  @Inject Patients patients;

  /**
   * @param date may be null
   * @param field of the form it was typed in
   * @throws FieldRefused when it is to come
   */
  public PartialDate past(PartialDate date, String field) {
    if (date != null && date.first().isAfter(today())) {
      throw new FieldRefused(field, "encounters.date-to-come");
    }
    return date;
  }

  /**
   * As {@link #past}, of something that is the patient's own.
   *
   * @throws FieldRefused when it is to come, or before the patient was born
   */
  public PartialDate lived(PatientId patient, PartialDate date, String field) {
    past(date, field);
    if (date != null && date.last().isBefore(earliestBirth(patient))) {
      throw new FieldRefused(field, "encounters.date-before-birth");
    }
    return date;
  }

  /**
   * As {@link #past}, of an end.
   *
   * @throws FieldRefused when it is to come, or before the beginning
   */
  public PartialDate end(PartialDate onset, PartialDate end, String field) {
    past(end, field);
    if (onset != null && end != null && end.last().isBefore(onset.first())) {
      throw new FieldRefused(field, "encounters.date-before-onset");
    }
    return end;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Of a birth date that is not known whole, its first day may be meant. */
  private LocalDate earliestBirth(PatientId patient) {
    PatientView view = patients.view(patient);
    LocalDate birth = view.traits().birthDate();
    if (view.attributes().contains(IdentityAttribute.BIRTH_MONTH_UNKNOWN)) {
      return birth.withDayOfYear(1);
    }
    return view.attributes().contains(IdentityAttribute.BIRTH_DAY_UNKNOWN)
        ? birth.withDayOfMonth(1)
        : birth;
  }
}
