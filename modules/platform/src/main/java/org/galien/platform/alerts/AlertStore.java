package org.galien.platform.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** The rows. Changes say which row they touched, so that nothing is said twice. */
@ApplicationScoped
@Transactional
class AlertStore {

  /** More than anybody reads; the rest comes when these are seen. */
  private static final int MOST = 2_000;

  private static final String OPEN = "SELECT a FROM AlertEntity a WHERE a.acknowledgedAt IS NULL";

  @Inject EntityManager em;

  /** Oldest first. */
  List<AlertEntity> open() {
    return fresh(em.createQuery(OPEN + " ORDER BY a.id", AlertEntity.class).setMaxResults(MOST));
  }

  /** Newest first, seen or not. */
  List<AlertEntity> latest(int limit) {
    return fresh(
        em.createQuery("SELECT a FROM AlertEntity a ORDER BY a.id DESC", AlertEntity.class)
            .setMaxResults(limit));
  }

  /**
   * @return true when there was none for this kind and subject
   */
  boolean insert(AlertDraft draft, Instant now) {
    boolean widens = !draft.later().isEmpty();
    return em.createNativeQuery(
                "INSERT IGNORE INTO platform_alert (kind, subject, level, address, first_roles,"
                    + " later_roles, raised_at, escalates_at, first_user) VALUES (?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?)")
            .setParameter(1, draft.kind())
            .setParameter(2, draft.subject())
            .setParameter(3, draft.level().name())
            .setParameter(4, draft.address())
            .setParameter(5, AlertEntity.text(draft.first()))
            .setParameter(6, AlertEntity.text(draft.later()))
            .setParameter(7, utc(now))
            .setParameter(8, widens ? utc(now.plus(draft.patience())) : null)
            .setParameter(9, draft.person() == null ? null : draft.person().value())
            .executeUpdate()
        > 0;
  }

  long id(String kind, String subject) {
    return ((Number)
            em.createNativeQuery("SELECT id FROM platform_alert WHERE kind = ? AND subject = ?")
                .setParameter(1, kind)
                .setParameter(2, subject)
                .getSingleResult())
        .longValue();
  }

  /** Numbers of the open alerts whose time has come. */
  List<Long> overdue(Instant now) {
    return numbers(
        em.createNativeQuery(
                "SELECT id FROM platform_alert WHERE acknowledged_at IS NULL AND escalated_at IS"
                    + " NULL AND escalates_at <= ?")
            .setParameter(1, utc(now)));
  }

  void escalate(long id, Instant now) {
    em.createNativeQuery("UPDATE platform_alert SET escalated_at = ? WHERE id = ?")
        .setParameter(1, utc(now))
        .setParameter(2, id)
        .executeUpdate();
  }

  /**
   * @param user number of who has seen it, or null
   * @return true when nobody had before
   */
  boolean acknowledge(long id, Long user, String name, Instant now) {
    return em.createNativeQuery(
                "UPDATE platform_alert SET acknowledged_at = ?, acknowledged_by = ?,"
                    + " acknowledged_name = ? WHERE id = ? AND acknowledged_at IS NULL")
            .setParameter(1, utc(now))
            .setParameter(2, user)
            .setParameter(3, name)
            .setParameter(4, id)
            .executeUpdate()
        > 0;
  }

  List<String> subjects(String kind) {
    return em.createQuery(
            "SELECT a.subject FROM AlertEntity a WHERE a.acknowledgedAt IS NULL AND a.kind = :kind",
            String.class)
        .setParameter("kind", kind)
        .getResultList();
  }

  List<Long> openOf(String kind, Collection<String> subjects) {
    return em.createQuery(
            "SELECT a.id FROM AlertEntity a WHERE a.acknowledgedAt IS NULL AND a.kind = :kind AND"
                + " a.subject IN :subjects",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  private static List<AlertEntity> fresh(jakarta.persistence.TypedQuery<AlertEntity> query) {
    return query
        .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
        .setHint("jakarta.persistence.cache.storeMode", "REFRESH")
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private static List<Long> numbers(Query query) {
    return ((List<Number>) query.getResultList()).stream().map(Number::longValue).toList();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
