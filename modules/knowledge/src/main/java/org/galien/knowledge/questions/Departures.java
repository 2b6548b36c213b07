package org.galien.knowledge.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryState;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.capture.InterviewPlans;
import org.galien.knowledge.capture.SourceLists;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.UserId;

/** Who leaves, what is known by then and what is still to be asked; and who gave what. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Departures {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject KnowledgeLists entries;
  @Inject SourceLists sources;
  @Inject Questions questions;
  @Inject Confirmers confirmers;

  public void plan(UserId person, LocalDate lastDay) {
    em.createNativeQuery(
            "INSERT INTO knowledge_departure (user_id, last_day, noted_by, noted_at) VALUES (?, ?, ?,"
                + " ?) ON DUPLICATE KEY UPDATE last_day = VALUES(last_day), version = version + 1")
        .setParameter(1, person.value())
        .setParameter(2, lastDay)
        .setParameter(3, acting.current().user().value())
        .setParameter(4, clock.instant())
        .executeUpdate();
    audit.record("knowledge.departure", Subject.of("user", person.value()), "day=" + lastDay);
  }

  /** Those whose last day is to come, or was within the last month; the first to leave first. */
  public List<Departure> planned() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT user_id, last_day FROM knowledge_departure WHERE last_day >= ? ORDER BY"
                    + " last_day")
            .setParameter(1, LocalDate.now(clock).minusMonths(1))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            r ->
                new Departure(
                    new UserId(((Number) r[0]).longValue()), LocalDate.parse(r[1].toString())))
        .toList();
  }

  /** Each area that a plan has questions for, in its order. */
  public List<Coverage> coverage() {
    Map<Area, Long> confirmed = entries.counts(EntryState.CONFIRMED);
    Map<Area, Long> proposed = entries.counts(EntryState.PROPOSED);
    Set<String> replied = sources.replied();
    List<QuestionView> open = questions.open();
    return Arrays.stream(Area.values())
        .filter(area -> !InterviewPlans.of(area).isEmpty())
        .map(
            area ->
                new Coverage(
                    area,
                    confirmed.getOrDefault(area, 0L),
                    proposed.getOrDefault(area, 0L),
                    InterviewPlans.of(area).stream().filter(c -> !replied.contains(c)).toList(),
                    open.stream().filter(q -> q.area() == area).count(),
                    confirmers.of(area)))
        .toList();
  }

  /** Who gave what, the most confirmed first: departed people stay in it. */
  public List<Credit> credits() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT s.contributor, COUNT(DISTINCT p.id), COUNT(DISTINCT CASE WHEN e.state ="
                    + " 'CONFIRMED' THEN e.id END), COUNT(DISTINCT f.id), COUNT(DISTINCT CASE WHEN"
                    + " s.state = 'WITHDRAWN' THEN s.id END) FROM knowledge_source s LEFT JOIN"
                    + " knowledge_passage p ON p.source_id = s.id AND p.content <> '' LEFT JOIN"
                    + " knowledge_entry e ON e.passage_id = p.id LEFT JOIN knowledge_feedback f ON"
                    + " f.entry_id = e.id AND f.kind = 'USEFUL' GROUP BY s.contributor ORDER BY 3"
                    + " DESC, 1")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(r -> new Credit((String) r[0], n(r[1]), n(r[2]), n(r[3]), n(r[4])))
        .toList();
  }

  private static long n(Object column) {
    return ((Number) column).longValue();
  }
}
