package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.documents.DocumentId;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.documents.laboratory.LabUnit;
import org.galien.platform.alerts.AlertDraft;
import org.galien.platform.alerts.AlertLevel;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;

/**
 * Values that somebody has to act on today: by the laboratory's own word, or beyond a threshold
 * that a doctor confirmed. Told on the screens of those who treat as soon as the file is read, in a
 * chart or not; open until one of them says what was done. Silencing the bell acknowledges nothing.
 */
@ApplicationScoped
@Transactional
public class Criticals {

  static final String KIND = "documents.critical";

  private static final Set<Role> CARE = EnumSet.of(Role.PHYSICIAN, Role.SUBSTITUTE, Role.NURSE);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What lay longer before anybody looked for results is an archive, not news. */
  private static final Duration NEWS = Duration.ofDays(3);

  private static final int CONDUCT = 1_000;
  private static final int SHOWN = 200;

  private record Beyond(ThresholdEntity limit, boolean below) {}

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Alerts alerts;
  @Inject Documents documents;
  @Inject Analytes analytes;
  @Inject Thresholds thresholds;
  @Inject ResultFiling filing;

  /** Called at each reading and filing; a value is told once. */
  void look(DocumentId id) {
    List<LabReportEntity> reports =
        filing.reports(id).stream().filter(r -> r.form.coded() || r.filingId != null).toList();
    if (reports.isEmpty()) {
      return;
    }
    DocumentView document = documents.view(id);
    if (!document.receivedAt().isAfter(clock.instant().minus(NEWS))) {
      return;
    }
    Map<String, ThresholdEntity> limits =
        thresholds.standing().stream().collect(Collectors.toMap(t -> t.analyte, t -> t));
    Map<String, String> own = analytes.own();
    for (LabReportEntity report : reports) {
      look(report, limits, own);
    }
  }

  private void look(
      LabReportEntity report, Map<String, ThresholdEntity> limits, Map<String, String> own) {
    Set<Integer> known =
        of("c.reportId = :id", report.id).map(c -> c.position).collect(Collectors.toSet());
    boolean found = false;
    for (LabValueEntity value : values(report.id)) {
      Optional<Beyond> beyond = beyond(value, report, limits, own);
      boolean told = "LL".equals(value.flag) || "HH".equals(value.flag);
      if ((told || beyond.isPresent()) && !known.contains(value.position)) {
        CriticalEntity critical = new CriticalEntity();
        critical.reportId = report.id;
        critical.position = value.position;
        critical.thresholdId = told ? null : beyond.get().limit().id;
        critical.below = told ? "LL".equals(value.flag) : beyond.get().below();
        critical.raisedAt = clock.instant();
        em.persist(critical);
        found = true;
      }
    }
    if (found) {
      em.flush();
      alerts.raise(
          new AlertDraft(
              KIND,
              String.valueOf(report.id),
              AlertLevel.URGENT,
              "/critiques.xhtml",
              CARE,
              MailHandlers.ROLES,
              PATIENCE));
    }
  }

  private Optional<Beyond> beyond(
      LabValueEntity v,
      LabReportEntity report,
      Map<String, ThresholdEntity> limits,
      Map<String, String> own) {
    if (v.number == null || limits.isEmpty()) {
      return Optional.empty();
    }
    Analytes.Place place = analytes.place(ResultValue.of(v, report), own);
    ThresholdEntity limit = limits.get(place.key());
    if (limit == null) {
      return Optional.empty();
    }
    return inUnit(v, limit, place.analyte())
        .map(n -> side(n, v.operator, limit))
        .filter(side -> side != 0)
        .map(side -> new Beyond(limit, side < 0));
  }

  private static Optional<BigDecimal> inUnit(
      LabValueEntity v, ThresholdEntity limit, Analyte analyte) {
    if (limit.unit.isEmpty()) {
      return v.unit == null ? Optional.of(v.number) : Optional.empty();
    }
    LabUnit to = LabUnit.of(limit.unit).orElseThrow();
    return LabUnit.of(v.unit).flatMap(from -> from.convert(v.number, to, analyte.molarMass()));
  }

  /** -1 below, 1 above, 0 neither. A bound is beyond only when all that it may mean is. */
  private static int side(BigDecimal number, String operator, ThresholdEntity limit) {
    boolean upward = operator != null && (operator.equals(">") || operator.equals("≥"));
    boolean downward = operator != null && !upward;
    boolean under = limit.low != null && number.compareTo(limit.low) <= 0 && !upward;
    boolean over = limit.high != null && number.compareTo(limit.high) >= 0 && !downward;
    return under ? -1 : over ? 1 : 0;
  }

  /** Those nobody has acknowledged, oldest first; for who may not read results, how many. */
  public List<CriticalView> open() {
    requireReader();
    return views(of("c.acknowledgedAt IS NULL", null).limit(SHOWN));
  }

  public int openCount() {
    return em.createQuery(
            "SELECT COUNT(c) FROM CriticalEntity c JOIN LabReportEntity r ON r.id = c.reportId WHERE"
                + " c.acknowledgedAt IS NULL AND r.supersededAt IS NULL",
            Long.class)
        .getSingleResult()
        .intValue();
  }

  /** Those acknowledged lately, newest first. */
  public List<CriticalView> acknowledged(int limit) {
    requireReader();
    List<CriticalEntity> latest =
        em.createQuery(
                "SELECT c FROM CriticalEntity c WHERE c.acknowledgedAt IS NOT NULL ORDER BY"
                    + " c.acknowledgedAt DESC",
                CriticalEntity.class)
            .setMaxResults(limit)
            .getResultList();
    return views(latest.stream());
  }

  /** Of one chart, open ones first. */
  public List<CriticalView> of(long patient) {
    requireReader();
    return views(
        em.createQuery(
                "SELECT c FROM CriticalEntity c JOIN LabReportEntity r ON r.id = c.reportId JOIN"
                    + " FilingEntity f ON f.id = r.filingId WHERE f.patientId = :patient AND"
                    + " f.withdrawnAt IS NULL ORDER BY c.acknowledgedAt, c.id DESC",
                CriticalEntity.class)
            .setParameter("patient", patient)
            .setMaxResults(SHOWN)
            .getResultStream());
  }

  /**
   * Says that who acts knows of it, and what was done.
   *
   * @throws CriticalNeedsConduct without that
   * @throws CriticalAcknowledgedBefore when somebody else was first
   * @throws ResultsAreForClinicians for who has no clinical role
   */
  public void acknowledge(long id, String conduct) {
    Actor who = requireClinician();
    if (conduct == null || conduct.isBlank()) {
      throw new CriticalNeedsConduct();
    }
    CriticalEntity critical = em.find(CriticalEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (critical == null) {
      throw new ReportUnknown();
    }
    if (critical.acknowledgedAt != null) {
      throw new CriticalAcknowledgedBefore(critical.acknowledgedName);
    }
    critical.acknowledgedAt = clock.instant();
    critical.acknowledgedBy = who.user().value();
    critical.acknowledgedName = who.name();
    critical.conduct = TextLimit.checked(conduct, CONDUCT);
    em.flush();
    boolean more =
        of("c.reportId = :id AND c.acknowledgedAt IS NULL", critical.reportId)
            .findAny()
            .isPresent();
    if (!more) {
      alerts.settle(KIND, List.of(String.valueOf(critical.reportId)));
    }
    CriticalView view = views(Stream.of(critical)).getFirst();
    audit.record(
        "results.critical-acknowledged",
        view.patient() == 0
            ? Subject.of("document", view.document())
            : Subject.ofPatient("document", view.document(), view.patient()),
        "critical value " + id);
  }

  private Stream<CriticalEntity> of(String condition, Long id) {
    var query =
        em.createQuery(
            "SELECT c FROM CriticalEntity c JOIN LabReportEntity r ON r.id = c.reportId WHERE"
                + " r.supersededAt IS NULL AND "
                + condition
                + " ORDER BY c.id",
            CriticalEntity.class);
    return (id == null ? query : query.setParameter("id", id)).getResultStream();
  }

  private List<LabValueEntity> values(long report) {
    return em.createQuery(
            "SELECT v FROM LabValueEntity v WHERE v.reportId = :id ORDER BY v.position",
            LabValueEntity.class)
        .setParameter("id", report)
        .getResultList();
  }

  private List<CriticalView> views(Stream<CriticalEntity> criticals) {
    return criticals.map(this::view).toList();
  }

  private CriticalView view(CriticalEntity c) {
    LabReportEntity report = em.find(LabReportEntity.class, c.reportId);
    LabValueEntity value = em.find(LabValueEntity.class, LabValueId.of(c.reportId, c.position));
    DocumentView document = documents.view(new DocumentId(report.documentId));
    boolean charted = report.filingId != null && document.filing() != null;
    String named =
        Stream.of(report.familyName, report.firstName)
            .filter(n -> n != null)
            .collect(Collectors.joining(" "));
    return new CriticalView(
        c.id,
        report.documentId,
        charted ? document.filing().patientId().value() : 0,
        named,
        value.label == null ? value.code : value.label,
        value.written + (value.unit == null ? "" : " " + value.unit),
        Ranges.text(Plain.of(value.low), Plain.of(value.high)),
        report.takenOn,
        c.thresholdId != null,
        c.raisedAt,
        c.acknowledgedAt,
        c.acknowledgedName,
        c.conduct);
  }

  /** True for who may read and acknowledge. */
  public boolean mayRead() {
    return acting.current().clinical();
  }

  private void requireReader() {
    Actor who = acting.current();
    if (!who.system() && !who.clinical()) {
      throw new ResultsAreForClinicians();
    }
  }

  private Actor requireClinician() {
    Actor who = acting.current();
    if (!who.clinical()) {
      throw new ResultsAreForClinicians();
    }
    return who;
  }
}
