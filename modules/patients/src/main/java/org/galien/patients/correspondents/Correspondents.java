package org.galien.patients.correspondents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/** The practice's address book of colleagues and houses. */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Correspondents {

  private static final PagedSql SQL =
      new PagedSql(
              "c.id, c.version",
              "(SELECT * FROM patients_correspondent WHERE removed_at IS NULL) c",
              "c.name, c.first_name, c.id")
          .column("name", "CONCAT(c.name, ' ', c.first_name)", Match.PART)
          .column("specialty", "c.specialty", Match.PART)
          .column("town", "c.town", Match.PART)
          .column("rpps", "c.rpps", Match.PART);

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return SQL.count(em, query);
  }

  /**
   * @param query by {@code name specialty town rpps}
   */
  public List<Correspondent> list(PageQuery query) {
    return SQL.rows(em, query).stream()
        .map(row -> em.find(CorrespondentEntity.class, ((Number) row[0]).longValue()).view())
        .toList();
  }

  /**
   * Who has each of these words in name, specialty, town or number, by name: {@code roussel cardio
   * lille}.
   */
  public List<Correspondent> find(String words, int most) {
    List<String> wanted = words == null ? List.of() : List.of(words.strip().split("\\s+"));
    StringBuilder sql =
        new StringBuilder("SELECT id FROM patients_correspondent WHERE removed_at IS NULL");
    wanted.forEach(
        word -> sql.append(" AND CONCAT_WS(' ', name, first_name, specialty, town, rpps) LIKE ?"));
    var query = em.createNativeQuery(sql + " ORDER BY name, first_name, id");
    for (int i = 0; i < wanted.size(); i++) {
      query.setParameter(i + 1, "%" + wanted.get(i).replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
    List<?> found = query.setMaxResults(most).getResultList();
    return found.stream()
        .map(id -> em.find(CorrespondentEntity.class, ((Number) id).longValue()).view())
        .toList();
  }

  /**
   * @throws CorrespondentUnknown when there is none
   */
  public Correspondent view(long id) {
    return known(id).view();
  }

  /** The one of that number while it is on the list. */
  public Optional<Correspondent> find(long id) {
    return Optional.ofNullable(em.find(CorrespondentEntity.class, id))
        .filter(one -> one.removedAt == null)
        .map(CorrespondentEntity::view);
  }

  /** Everything that keeps one from being saved, in the order of the form. */
  public List<CorrespondentRefusal> refusals(Correspondent typed) {
    return CorrespondentRules.refusals(CorrespondentRules.tidied(typed));
  }

  /**
   * Adds one, or changes the one of that number.
   *
   * @return its number
   * @throws CorrespondentRefusal the first of {@link #refusals}
   * @throws CorrespondentUnknown when there is none, or somebody else changed it since
   */
  public long save(Correspondent typed) {
    Correspondent one = CorrespondentRules.tidied(typed);
    CorrespondentRules.refusals(one).stream()
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    boolean fresh = one.id() == 0;
    CorrespondentEntity entity = fresh ? new CorrespondentEntity() : known(one.id());
    if (!fresh && entity.version != one.version()) {
      throw CorrespondentUnknown.changed();
    }
    entity.take(one);
    em.persist(entity);
    em.flush();
    audit.record(
        fresh ? "correspondent.added" : "correspondent.changed",
        Subject.of("correspondent", entity.id));
    return entity.id;
  }

  /** Takes one off the list; it stays in the database. */
  public void remove(long id) {
    known(id).removedAt = clock.instant();
    audit.record("correspondent.removed", Subject.of("correspondent", id));
  }

  private CorrespondentEntity known(long id) {
    CorrespondentEntity entity =
        em.find(CorrespondentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (entity == null || entity.removedAt != null) {
      throw new CorrespondentUnknown();
    }
    return entity;
  }
}
