package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.PatientIdentityChanged;
import org.galien.documents.filing.StandingFiling;
import org.galien.patients.SeenPatient;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.places.Filled;
import org.galien.platform.places.Measure;
import org.galien.platform.places.MeasureQuery;
import org.galien.platform.places.MeasureSource;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Results as people see them: over time in a chart, and beside the document they came in. */
@ApplicationScoped
public class Results {

  /** More than a chart of many years has. */
  static final int MOST = 5_000;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Documents documents;
  @Inject ResultFiling filing;
  @Inject ReadResults reading;
  @Inject Criticals criticals;
  @Inject Analytes analytes;
  @Inject PracticeNames names;
  @Inject LaboratoryMeasures laboratory;
  @Inject @Any Instance<MeasureSource> sources;

  /**
   * An analyte that Galien knows.
   *
   * @param value its name
   */
  public record Known(String key, String value) {}

  /** Has documents looked at that were read without anybody looking for results. */
  public void lookForMissed() {
    reading.missed();
  }

  /** All of them, in the order of the table. */
  public List<Known> known() {
    return analytes.all().stream().map(a -> new Known(a.key(), a.name())).toList();
  }

  /** True for who may read results. */
  public boolean mayRead() {
    return acting.current().clinical();
  }

  /**
   * What all modules measured of a patient, as a table over time.
   *
   * @param months how far back; 0 for everything
   */
  public ResultTable table(long patient, int months) {
    LocalDate since = months == 0 ? null : LocalDate.now(clock).minusMonths(months);
    return table(new MeasureQuery(patient, since, MOST));
  }

  /** The latest values, whatever their number; for a glance. */
  public ResultTable latest(long patient, int limit) {
    return table(new MeasureQuery(patient, null, limit));
  }

  /** Lines whose name has all these words, the one measured last first. */
  public List<FoundResult> named(long patient, String words) {
    Map<String, List<Measure>> lines =
        laboratory.named(patient, words, MOST).stream()
            .collect(
                Collectors.groupingBy(Measure::analyte, LinkedHashMap::new, Collectors.toList()));
    return lines.values().stream()
        .map(line -> new FoundResult(line.getFirst(), line.size()))
        .toList();
  }

  /** The latest values one by one, whoever measured; fails when one who measures does. */
  public List<Measure> values(long patient, int limit) {
    MeasureQuery query = new MeasureQuery(patient, null, limit);
    return sources.stream()
        .flatMap(source -> source.measures(query).stream())
        .sorted(Comparator.comparing(Measure::day).reversed())
        .toList();
  }

  private ResultTable table(MeasureQuery query) {
    Filled<List<Measure>> found = Filled.ask(sources, source -> source.measures(query));
    List<Measure> all = found.answers().stream().flatMap(List::stream).toList();
    return ResultTable.of(all, analytes, found.failed() > 0);
  }

  /** What was found in a document, for who may see the document. */
  @Transactional
  public Optional<DocumentResults> of(DocumentId id) {
    documents.view(id);
    LabReadingEntity reading = em.find(LabReadingEntity.class, id.value());
    if (reading == null || reading.form == null) {
      return Optional.empty();
    }
    List<DocumentResults.Report> reports = filing.reports(id).stream().map(this::report).toList();
    return Optional.of(
        new DocumentResults(reading.form, reading.trouble, reading.troubleLine, reports));
  }

  private DocumentResults.Report report(LabReportEntity r) {
    long count =
        em.createQuery("SELECT COUNT(v) FROM LabValueEntity v WHERE v.reportId = :id", Long.class)
            .setParameter("id", r.id)
            .getSingleResult();
    return new DocumentResults.Report(
        r.id,
        r.familyName,
        r.firstName,
        r.birthDate,
        r.takenOn,
        r.senderName,
        count,
        r.filingId != null,
        r.fit,
        r.confirmedName);
  }

  /**
   * A clinician says that a report that names somebody else is about the patient of the chart.
   *
   * @param patient as they are seen
   * @throws ResultsAreForClinicians for who has no clinical role
   * @throws ReportUnknown when there is none, or its document is in no chart
   * @throws PatientIdentityChanged when it is another's by now
   */
  @Transactional
  public void confirm(long report, SeenPatient patient) {
    Actor who = clinician();
    LabReportEntity entity = em.find(LabReportEntity.class, report, LockModeType.PESSIMISTIC_WRITE);
    if (entity == null || entity.supersededAt != null) {
      throw new ReportUnknown();
    }
    DocumentId id = new DocumentId(entity.documentId);
    StandingFiling standing = documents.view(id).filing();
    if (standing == null) {
      throw new ReportUnknown();
    }
    if (patient == null || !filing.identity(standing.patientId()).seen().equals(patient)) {
      throw new PatientIdentityChanged();
    }
    entity.confirmedPatient = standing.patientId().value();
    entity.confirmedBy = who.user().value();
    entity.confirmedName = who.name();
    entity.confirmedAt = clock.instant();
    em.flush();
    filing.follow(id);
    criticals.look(id);
    audit.record(
        "results.confirmed",
        Subject.ofPatient("document", id.value(), standing.patientId().value()),
        "report " + report);
  }

  /**
   * The practice's own name: what a laboratory calls so is this analyte.
   *
   * @param label as the table shows it
   * @param analyte key of a known one; empty to take the saying back
   * @throws ResultsAreForClinicians for who has no clinical role
   * @throws AnalyteUnknown when there is none of that key
   */
  @Transactional
  public void name(String label, String analyte) {
    Actor who = clinician();
    String folded = Analytes.folded(label);
    boolean back = analyte == null || analyte.isBlank();
    if (folded.isEmpty() || (!back && analytes.named(analyte).isEmpty())) {
      throw new AnalyteUnknown();
    }
    names.say(folded, back ? null : analytes.named(analyte).orElseThrow(), who);
  }

  private Actor clinician() {
    Actor who = acting.current();
    if (!who.clinical()) {
      throw new ResultsAreForClinicians();
    }
    return who;
  }
}
