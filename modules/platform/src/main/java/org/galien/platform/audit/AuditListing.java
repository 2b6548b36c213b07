package org.galien.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The trail as a table lists it, newest first, and what was done at all. */
@ApplicationScoped
@Transactional
@Reserved(Right.ADMINISTRATION)
public class AuditListing {

  private static final PagedSql SQL =
      new PagedSql("e.sequence, e.action", "platform_audit_entry e", "e.sequence DESC")
          .column("when", "e.recorded_at", Match.DAY)
          .column("who", "e.actor_name", Match.PART)
          .column("action", "e.action", Match.ONE)
          .column("patient", "e.patient_id", Match.ONE)
          .column("subject", "e.subject_kind", Match.PART)
          .column("detail", "e.detail", Match.PART)
          .column("sequence", "e.sequence", Match.ONE)
          .condition("from", "e.recorded_at >= ?")
          .condition("before", "e.recorded_at < ?");

  @Inject EntityManager em;

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return SQL.count(em, query);
  }

  /**
   * @param query by {@code when who action patient subject detail sequence}; filtered also by
   *     {@code from} and {@code before}, moments of UTC as in {@code 2026-11-24T23:00}
   */
  public List<AuditEntry> list(PageQuery query) {
    return SQL.rows(em, query).stream()
        .map(row -> em.find(AuditEntryEntity.class, ((Number) row[0]).longValue()))
        .map(AuditEntryEntity::view)
        .toList();
  }

  /** Every action there is an entry of, in their alphabet. */
  @SuppressWarnings("unchecked")
  public List<String> actions() {
    return em.createNativeQuery("SELECT DISTINCT action FROM platform_audit_entry ORDER BY action")
        .getResultList();
  }
}
