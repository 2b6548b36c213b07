package org.galien.encounters.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.encounters.Clinicians;
import org.galien.encounters.entries.EntryColumn;
import org.galien.encounters.entries.EntryList;
import org.galien.encounters.entries.EntryVersions.RemovalColumns;
import org.galien.encounters.entries.FieldRefused;
import org.galien.encounters.entries.PartialDate;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;

/** What is measured at the practice (FHIR Observation, vital signs). */
@ApplicationScoped
@Transactional
public class Measures extends EntryList<MeasureEntity> {

  private static final Class<MeasureEntity> TYPE = MeasureEntity.class;
  private static final int MOST = 5_000;

  private static final List<EntryColumn> COLUMNS =
      List.of(
          EntryColumn.words("encounters.entry.measure", "kind", "encounters.measure.kind."),
          EntryColumn.text(
              "encounters.entry.quantity",
              "REPLACE(CONCAT_WS('/', "
                  + bare("quantity")
                  + ", "
                  + bare("second")
                  + "), '.', ',')"),
          EntryColumn.date("encounters.entry.day", "measured_on"));

  /** Three decimals are kept, those that say something are shown. */
  private static String bare(String column) {
    return "TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM " + column + "))";
  }

  @Inject EntityManager em;
  @Inject Patients patients;
  @Inject Clinicians clinicians;

  Measures() {
    super(TYPE, "encounters_measure", RemovalColumns.USUAL, COLUMNS);
  }

  /**
   * Records measures of one day, all or none.
   *
   * @param day null for today
   * @param confirmed true when somebody said that what is improbable is so
   * @return their numbers
   * @throws org.galien.encounters.NotesAreForClinicians when who acts has no clinical role
   * @throws MeasureImpossible when nobody can have it
   * @throws MeasureImprobable when hardly anybody of that age has it, and nobody confirmed it
   * @throws FieldRefused when the day is to come, or before birth
   */
  public List<Long> record(
      PatientId patient, List<MeasureDraft> drafts, LocalDate day, boolean confirmed) {
    List<Long> numbers = new ArrayList<>();
    for (MeasureDraft draft : drafts) {
      MeasureEntity entity = new MeasureEntity();
      fill(entity, patient, draft, day == null ? dates.today() : day, confirmed);
      numbers.add(log.add(patient, entity, "recorded"));
    }
    return numbers;
  }

  /**
   * Corrects a measure; what it said stays readable.
   *
   * @param seen its version on the screen where it was corrected
   * @throws FieldRefused as {@link #record}, and when something else was measured
   */
  public void change(
      PatientId patient, long id, int seen, MeasureDraft draft, LocalDate day, boolean confirmed) {
    MeasureEntity entity = log.changing(TYPE, patient, id, seen);
    if (entity.kind != draft.kind()) {
      throw new FieldRefused("text", "encounters.measure-other-kind");
    }
    String former = entity.draft().said();
    boolean same = former.equals(draft.said());
    fill(entity, patient, draft, day == null ? entity.measuredOn : day, confirmed);
    entity.former = same ? entity.former : former;
    log.changed(entity);
  }

  /**
   * All of a patient, the latest first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<MeasureView> of(PatientId patient) {
    return of(patient, null, MOST);
  }

  /**
   * @param since only what was measured on this day or later; null for everything
   */
  List<MeasureView> of(PatientId patient, LocalDate since, int limit) {
    clinicians.requireReader(patient);
    TypedQuery<MeasureEntity> query =
        em.createQuery(
            "SELECT m FROM MeasureEntity m WHERE m.patientId = :patient AND m.removedAt IS NULL"
                + " AND m.measuredOn >= :since ORDER BY m.measuredOn DESC, m.id DESC",
            TYPE);
    Map<Long, String> names = new HashMap<>();
    return query
        .setParameter("patient", patient.value())
        .setParameter("since", since == null ? LocalDate.of(1800, 1, 1) : since)
        .setMaxResults(limit)
        .getResultStream()
        .map(m -> m.view(names.computeIfAbsent(m.author(), clinicians::name)))
        .toList();
  }

  /**
   * Computed, never kept: of weights and heights in force, the latest first.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts may not read notes
   */
  public List<Bmi> bmi(PatientId patient) {
    return bmi(patient, of(patient));
  }

  List<Bmi> bmi(PatientId patient, List<MeasureView> measures) {
    boolean weighed = measures.stream().anyMatch(m -> m.kind() == MeasureKind.WEIGHT);
    return weighed ? Bmi.of(measures, birth(patient)) : List.of();
  }

  /**
   * One of them, in force or not.
   *
   * @throws org.galien.encounters.entries.EntryUnknown when this chart has no such measure
   */
  public MeasureView view(PatientId patient, long id) {
    MeasureEntity entity = log.read(TYPE, patient, id);
    return entity.view(clinicians.name(entity.author()));
  }

  private void fill(
      MeasureEntity entity,
      PatientId patient,
      MeasureDraft draft,
      LocalDate day,
      boolean confirmed) {
    if (!draft.kind().possible(draft.quantity(), draft.second())) {
      throw new MeasureImpossible(draft.said(), draft.kind().unit());
    }
    dates.lived(patient, PartialDate.of(day), "text");
    long months = Math.max(0, ChronoUnit.MONTHS.between(birth(patient), day));
    boolean probable = Plausibility.probable(draft, months);
    if (!probable && !confirmed) {
      throw new MeasureImprobable(draft.said(), draft.kind().unit());
    }
    entity.kind = draft.kind();
    entity.quantity = draft.quantity();
    entity.second = draft.second();
    entity.measuredOn = day;
    entity.confirmed = !probable;
  }

  private LocalDate birth(PatientId patient) {
    return patients.view(patient).traits().birthDate();
  }
}
