package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.care.CareCircle;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;
import org.galien.platform.text.Folding;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** The values that stand in a chart, for clinicians. */
@ApplicationScoped
class LaboratoryMeasures implements MeasureSource {

  /**
   * A report stands where its filing stands; withdrawn, it stands nowhere, whatever else happens.
   */
  private static final String STANDING =
      " FROM FilingEntity f JOIN LabReportEntity r ON r.filingId = f.id JOIN LabValueEntity v ON"
          + " v.reportId = r.id WHERE f.patientId = :patient AND f.withdrawnAt IS NULL AND"
          + " r.supersededAt IS NULL";

  private static final String SINCE =
      " AND (COALESCE(r.takenOn, f.documentDate) >= :since OR (r.takenOn IS NULL AND f.documentDate"
          + " IS NULL))";

  private static final String VALUES =
      "SELECT NEW org.galien.documents.results.ResultValue(r.id, v.position, r.documentId, r.form,"
          + " r.takenOn, f.documentDate, f.filedAt, r.dossier, r.senderCode, r.senderName,"
          + " v.heading, v.label, v.code, v.loinc, v.written, v.operator, v.number, v.unit, v.low,"
          + " v.high, v.flag, v.status)"
          + STANDING;

  private static final String LINES = "SELECT DISTINCT v.label, v.heading, v.code, v.loinc, v.unit";

  private static final String LATEST =
      " ORDER BY COALESCE(r.takenOn, f.documentDate) DESC, r.id DESC, v.position";

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject CareCircle circle;
  @Inject Analytes analytes;

  @Override
  @Transactional
  public List<Measure> measures(MeasureQuery query) {
    Actor who = acting.current();
    if (!who.system() && !who.clinical() || !circle.isOpen(query.patient())) {
      return List.of();
    }
    return measures(query.patient(), values(query), analytes.placing());
  }

  /** Of everything whose name has all these words, the latest {@code limit} values. */
  @Transactional
  List<Measure> named(long patient, String words, int limit) {
    Actor who = acting.current();
    if (!who.system() && !who.clinical() || !circle.isOpen(patient)) {
      return List.of();
    }
    Analytes.Placing placing = analytes.placing();
    Set<String> labels = labels(patient, words, placing);
    if (labels.isEmpty()) {
      return List.of();
    }
    List<ResultValue> values =
        em.createQuery(VALUES + " AND v.label IN :labels" + LATEST, ResultValue.class)
            .setParameter("patient", patient)
            .setParameter("labels", labels)
            .setMaxResults(limit)
            .getResultList();
    return measures(patient, values, placing);
  }

  /** As laboratories write them, where they or the name of their line have all the words. */
  private Set<String> labels(long patient, String words, Analytes.Placing placing) {
    return em.createQuery(LINES + STANDING + " AND v.label IS NOT NULL", Object[].class)
        .setParameter("patient", patient)
        .getResultStream()
        .filter(row -> Folding.containsAll(names(row, placing), words))
        .map(row -> (String) row[0])
        .collect(Collectors.toSet());
  }

  private String names(Object[] row, Analytes.Placing placing) {
    ResultValue line =
        ResultValue.line(
            (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    return line.label() + " " + placing.of(line).name();
  }

  private List<Measure> measures(long patient, List<ResultValue> values, Analytes.Placing placing) {
    if (values.isEmpty()) {
      return List.of();
    }
    Map<String, Boolean> critical = critical(patient);
    return Supersession.of(values, this::day).stream()
        .map(c -> measure(c, placing.of(c.value()), critical))
        .sorted(Comparator.comparing(Measure::day).reversed())
        .toList();
  }

  private List<ResultValue> values(MeasureQuery query) {
    String since = query.since() == null ? "" : SINCE;
    TypedQuery<ResultValue> values = em.createQuery(VALUES + since + LATEST, ResultValue.class);
    values.setParameter("patient", query.patient()).setMaxResults(query.limit());
    if (query.since() != null) {
      values.setParameter("since", query.since());
    }
    return values.getResultList();
  }

  /** Those beyond a threshold of the practice; true for too low. */
  private Map<String, Boolean> critical(long patient) {
    Map<String, Boolean> found = new HashMap<>();
    em.createQuery(
            "SELECT c.reportId, c.position, c.below FROM CriticalEntity c JOIN LabReportEntity r ON r.id ="
                + " c.reportId JOIN FilingEntity f ON f.id = r.filingId WHERE f.patientId = :patient"
                + " AND f.withdrawnAt IS NULL AND c.thresholdId IS NOT NULL",
            Object[].class)
        .setParameter("patient", patient)
        .getResultStream()
        .forEach(row -> found.put(row[0] + "#" + row[1], (Boolean) row[2]));
    return found;
  }

  private LocalDate day(ResultValue v) {
    if (v.takenOn() != null) {
      return v.takenOn();
    }
    return v.documentDate() != null
        ? v.documentDate()
        : LocalDate.ofInstant(v.filedAt(), clock.getZone());
  }

  private static Measure measure(
      Supersession.Current current, Analytes.Place place, Map<String, Boolean> critical) {
    ResultValue v = current.value();
    Boolean below = critical.get(v.report() + "#" + v.position());
    ResultValue former = current.former();
    return new Measure(
        place.key(),
        place.name(),
        place.group(),
        current.day(),
        v.written(),
        v.operator(),
        Plain.of(v.number()),
        v.unit(),
        Plain.of(v.low()),
        Plain.of(v.high()),
        Marks.of(v, below),
        current.standing(),
        former == null ? null : former.written(),
        v.senderName() == null ? v.senderCode() : v.senderName(),
        "document=" + v.document());
  }
}
