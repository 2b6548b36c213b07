package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.duplicates.DuplicateReason;
import org.galien.patients.duplicates.DuplicateVerdict;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * Pairs of charts that may be of one person, until somebody said what they are. A pair is judged
 * anew whenever one of the two is created or changed.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class DuplicateQueue {

  private static final String NAME = "COALESCE(%1$s.used_name, %1$s.birth_name)";

  private static final PagedSql OPEN =
      new PagedSql(
              "d.low_id, d.high_id, d.verdict, d.reasons, d.found_at",
              "(SELECT * FROM patients_duplicate WHERE state = 'OPEN') d JOIN patients_patient a ON"
                  + " a.id = d.low_id JOIN patients_patient b ON b.id = d.high_id",
              "d.bits DESC, d.low_id, d.high_id")
          .column("one", NAME.formatted("a"), Match.PART)
          .column("other", NAME.formatted("b"), Match.PART)
          .column("verdict", "d.verdict", Match.ONE)
          .sort("found", "d.found_at");

  /**
   * What is said twice stays; a stronger suspicion than the one that was dismissed is news. A chart
   * that the undoing of an import took away meanwhile is nobody's double: its foreign key is left.
   */
  private static final String WRITE =
      """
      INSERT IGNORE INTO patients_duplicate (low_id, high_id, verdict, bits, reasons, state, found_at)
      VALUES (?, ?, ?, ?, ?, 'OPEN', ?)
      ON DUPLICATE KEY UPDATE
        state = IF(state = 'FADED' OR state = 'MERGED'
                   OR state = 'DIFFERENT' AND verdict = 'UNCERTAIN' AND VALUES(verdict) = 'SAME_LIKELY',
                   'OPEN', state),
        verdict = VALUES(verdict), bits = VALUES(bits), reasons = VALUES(reasons)
      """;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject DuplicateFinder finder;
  @Inject PatientIdentities identities;

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return OPEN.count(em, query);
  }

  /** How many pairs wait. */
  public long waiting() {
    return count(PageQuery.first(0));
  }

  /**
   * The pairs that wait, the likeliest first.
   *
   * @param query by {@code one other verdict found}
   */
  public List<DuplicatePair> list(PageQuery query) {
    List<Object[]> rows = OPEN.rows(em, query);
    List<PatientId> ids =
        rows.stream().flatMap(row -> Stream.of(row[0], row[1])).map(DuplicateQueue::id).toList();
    Map<PatientId, PatientIdentity> people =
        identities.of(ids).stream().collect(Collectors.toMap(PatientIdentity::id, p -> p));
    return rows.stream().map(row -> pair(row, people)).toList();
  }

  /** A person looked at both: they are two people. The pair does not come back by itself. */
  public void different(PatientId one, PatientId other) {
    long low = Math.min(one.value(), other.value());
    long high = Math.max(one.value(), other.value());
    Actor actor = acting.current();
    int changed =
        em.createNativeQuery(
                "UPDATE patients_duplicate SET state = 'DIFFERENT', decided_at = ?, decided_by = ?,"
                    + " decided_name = ? WHERE low_id = ? AND high_id = ? AND state = 'OPEN'")
            .setParameter(1, now())
            .setParameter(2, actor.person() ? actor.user().value() : null)
            .setParameter(3, actor.name())
            .setParameter(4, low)
            .setParameter(5, high)
            .executeUpdate();
    if (changed > 0) {
      audit.record("patient.told-apart", Subject.of("patient", low), "other=" + high);
    }
  }

  /** Two charts became one: the pair is done with, and nobody is like the one that retired. */
  void settle(long survivor, long retired) {
    em.createNativeQuery(
            "UPDATE patients_duplicate SET state = IF(? IN (low_id, high_id), 'MERGED', 'FADED')"
                + " WHERE (low_id = ? OR high_id = ?) AND state IN ('OPEN', 'DIFFERENT')")
        .setParameter(1, survivor)
        .setParameter(2, retired)
        .setParameter(3, retired)
        .executeUpdate();
  }

  /** The first thing a transaction does that will judge charts: they come one after the other. */
  void turn() {
    em.createNativeQuery("SELECT id FROM patients_turn WHERE id = 1 FOR UPDATE").getSingleResult();
  }

  /**
   * As {@link #judge}, several; those nobody resembles and nobody resembled cost two statements.
   */
  void judge(List<PatientEntity> patients) {
    Set<PatientEntity> open = new LinkedHashSet<>(finder.sharing(patients));
    Set<Long> paired = paired(patients);
    patients.stream().filter(patient -> paired.contains(patient.id)).forEach(open::add);
    open.forEach(this::judge);
  }

  private Set<Long> paired(List<PatientEntity> patients) {
    if (patients.isEmpty()) {
      return Set.of();
    }
    String ids = patients.stream().map(p -> Long.toString(p.id)).collect(Collectors.joining(", "));
    String one =
        "SELECT %1$s FROM patients_duplicate WHERE state = 'OPEN' AND %1$s IN (" + ids + ")";
    List<?> found =
        em.createNativeQuery(one.formatted("low_id") + " UNION " + one.formatted("high_id"))
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
  }

  /** Judges a chart against those that share something with it, and writes down what was found. */
  void judge(PatientEntity patient) {
    PatientId id = new PatientId(patient.id);
    List<DuplicateCandidate> found = finder.all(patient.draft(), id);
    fade(patient.id, found);
    for (DuplicateCandidate candidate : found) {
      long other = candidate.patient().id().value();
      em.createNativeQuery(WRITE)
          .setParameter(1, Math.min(other, patient.id))
          .setParameter(2, Math.max(other, patient.id))
          .setParameter(3, candidate.verdict().name())
          .setParameter(4, candidate.bits())
          .setParameter(5, names(candidate.reasons()))
          .setParameter(6, now())
          .executeUpdate();
    }
  }

  /**
   * Pairs of this chart that the traits no longer speak for. They are read first and each is
   * changed by its key: a change of all at once locks the gap behind the last chart, in which those
   * who create charts at the same time would wait for each other.
   */
  private void fade(long patient, List<DuplicateCandidate> found) {
    Set<Long> still =
        found.stream().map(one -> one.patient().id().value()).collect(Collectors.toSet());
    List<?> open =
        em.createNativeQuery(
                "SELECT low_id, high_id FROM patients_duplicate WHERE low_id = ? AND state = 'OPEN'"
                    + " UNION SELECT low_id, high_id FROM patients_duplicate WHERE high_id = ? AND"
                    + " state = 'OPEN'")
            .setParameter(1, patient)
            .setParameter(2, patient)
            .getResultList();
    for (Object pair : open) {
      long low = ((Number) ((Object[]) pair)[0]).longValue();
      long high = ((Number) ((Object[]) pair)[1]).longValue();
      if (!still.contains(low == patient ? high : low)) {
        em.createNativeQuery(
                "UPDATE patients_duplicate SET state = 'FADED' WHERE low_id = ? AND high_id = ? AND"
                    + " state = 'OPEN'")
            .setParameter(1, low)
            .setParameter(2, high)
            .executeUpdate();
      }
    }
  }

  private DuplicatePair pair(Object[] row, Map<PatientId, PatientIdentity> people) {
    return new DuplicatePair(
        people.get(id(row[0])),
        people.get(id(row[1])),
        DuplicateVerdict.valueOf((String) row[2]),
        Arrays.stream(((String) row[3]).split(",")).map(DuplicateReason::valueOf).toList(),
        ((LocalDateTime) row[4]).toInstant(ZoneOffset.UTC));
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static PatientId id(Object value) {
    return new PatientId(((Number) value).longValue());
  }

  private static String names(List<DuplicateReason> reasons) {
    return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
