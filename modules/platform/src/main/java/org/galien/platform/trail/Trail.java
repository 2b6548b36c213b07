package org.galien.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.care.CareCircle;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;
import org.galien.platform.places.PatientNames;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;

/** The trail as a table lists it, newest first, and what was done at all. */
@ApplicationScoped
@Transactional
@Reserved(Right.TRAIL)
public class Trail {

  private static final Set<String> CLEAR_ONLY = Set.of("subject", "detail");

  @Inject EntityManager em;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject CareCircle circle;
  @Inject @Any Instance<PatientNames> names;

  /**
   * Who reads.
   *
   * @param everything true for administrators and the system: not only the charts they follow
   * @param followed whose charts are theirs to read about; null for all
   */
  private record Reader(boolean everything, Set<Long> followed) {

    boolean clear(AuditEntry entry) {
      Long patient = entry.subject().patientId();
      return patient == null || followed == null || followed.contains(patient);
    }

    /** Of some entries no more may be read, nor asked, than what kind of thing was done. */
    boolean masked() {
      return everything && followed != null;
    }

    boolean mayAsk(String action) {
      return !masked() || Act.plain(action);
    }
  }

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    Reader reader = reader();
    PageQuery asked = asked(query, reader);
    return sql(query, reader).count(em, asked);
  }

  /**
   * @param query by {@code when who action patient subject detail sequence}; filtered also by
   *     {@code from} and {@code before}, moments of UTC as in {@code 2026-11-24T23:00}, and by
   *     {@code act}, the name of an {@link Act}; a patient by number or by name. What may not be
   *     read is not asked for either: such filters do nothing.
   */
  public List<TrailLine> list(PageQuery query) {
    Reader reader = reader();
    PageQuery asked = asked(query, reader);
    List<Long> found =
        sql(query, reader).rows(em, asked).stream()
            .map(row -> ((Number) row[0]).longValue())
            .toList();
    return audit.entries(found).stream()
        .map(entry -> new TrailLine(entry, reader.clear(entry)))
        .toList();
  }

  /** Every action there is an entry of and that the reader may ask for, in their alphabet. */
  public List<String> actions() {
    Reader reader = reader();
    return all().stream().filter(reader::mayAsk).toList();
  }

  private PagedSql sql(PageQuery query, Reader reader) {
    PagedSql sql =
        new PagedSql("e.sequence, e.action", "platform_audit_entry e", "e.sequence DESC")
            .column("when", "e.recorded_at", Match.DAY)
            .column("who", "e.actor_name", Match.PART)
            .column("action", "e.action", Match.ONE)
            .sort("patient", "e.patient_id")
            .column("subject", "e.subject_kind", Match.PART)
            .column("detail", "e.detail", Match.PART)
            .column("sequence", "e.sequence", Match.ONE)
            .condition("from", "e.recorded_at >= ?")
            .condition("before", "e.recorded_at < ?");
    if (!reader.everything()) {
      sql.among("e.patient_id", reader.followed());
    }
    String act = query.filters().getOrDefault("act", "");
    if (!act.isBlank()) {
      sql.among("e.action", all().stream().filter(a -> Act.of(a).name().equals(act)).toList());
    }
    String patient = query.filters().getOrDefault("patient", "");
    if (!patient.isBlank()) {
      sql.among("e.patient_id", numbers(patient.strip()));
    }
    return sql;
  }

  private static PageQuery asked(PageQuery query, Reader reader) {
    Map<String, String> filters = new HashMap<>(query.filters());
    filters.remove("act");
    filters.remove("patient");
    if (reader.masked()) {
      filters.keySet().removeAll(CLEAR_ONLY);
      filters.computeIfPresent("action", (key, action) -> reader.mayAsk(action) ? action : null);
    }
    return query.filteredBy(filters);
  }

  private Collection<Long> numbers(String typed) {
    if (typed.matches("\\d{1,18}")) {
      return List.of(Long.valueOf(typed));
    }
    return StreamSupport.stream(names.spliterator(), false)
        .flatMap(place -> place.called(typed).stream())
        .toList();
  }

  private Reader reader() {
    Actor who = acting.current();
    if (!who.person()) {
      return new Reader(true, null);
    }
    boolean doctor = who.roles().stream().anyMatch(Role::signsNotes);
    return new Reader(
        who.roles().contains(Role.ADMINISTRATOR), doctor ? circle.followed() : Set.of());
  }

  @SuppressWarnings("unchecked")
  private List<String> all() {
    return em.createNativeQuery("SELECT DISTINCT action FROM platform_audit_entry ORDER BY action")
        .getResultList();
  }
}
