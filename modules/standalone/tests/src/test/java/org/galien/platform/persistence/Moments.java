package org.galien.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes and reads moments by every way that the modules use. */
@ApplicationScoped
@Transactional
public class Moments {

  private static final String INSERT =
      "INSERT INTO test_moment (recorded_at, starts_at, born, from_time) VALUES (?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT recorded_at, starts_at, born, from_time FROM test_moment ORDER BY id";

  @Inject EntityManager em;

  void empty() {
    em.createNativeQuery("DELETE FROM test_moment").executeUpdate();
  }

  void persist(List<Moment> moments) {
    for (Moment moment : moments) {
      MomentEntity entity = new MomentEntity();
      entity.at = moment.at();
      entity.wall = moment.wall();
      entity.born = moment.born();
      entity.hour = moment.hour();
      em.persist(entity);
      em.flush();
    }
  }

  void insert(List<Moment> moments) {
    for (Moment moment : moments) {
      Query insert = em.createNativeQuery(INSERT);
      insert.setParameter(1, moment.at()).setParameter(2, moment.wall());
      insert.setParameter(3, moment.born()).setParameter(4, moment.hour()).executeUpdate();
    }
  }

  void batch(List<Moment> moments) {
    try (Rows rows = new Rows(em, INSERT)) {
      for (Moment moment : moments) {
        rows.add(moment.at(), moment.wall(), moment.born(), moment.hour());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Moment> entities() {
    return em.createQuery("SELECT m FROM MomentEntity m ORDER BY m.id", MomentEntity.class)
        .getResultStream()
        .map(MomentEntity::moment)
        .toList();
  }

  List<Moment> columns() {
    return em.createQuery(
            "SELECT m.at, m.wall, m.born, m.hour FROM MomentEntity m ORDER BY m.id", Object[].class)
        .getResultStream()
        .map(
            row ->
                new Moment(
                    (Instant) row[0],
                    (LocalDateTime) row[1],
                    (LocalDate) row[2],
                    (LocalTime) row[3]))
        .toList();
  }

  @SuppressWarnings("unchecked")
  List<Moment> nativeRows() {
    List<Object[]> rows = em.createNativeQuery(SELECT).getResultList();
    return rows.stream().map(row -> read(row[0], row[1], row[2], row[3])).toList();
  }

  /** How many rows are found by their own values, as parameters of both query languages. */
  long found(Moment moment) {
    long byQuery =
        em.createQuery(
                "SELECT COUNT(m) FROM MomentEntity m WHERE m.at = :at AND m.wall = :wall AND m.born"
                    + " = :born AND m.hour = :hour",
                Long.class)
            .setParameter("at", moment.at())
            .setParameter("wall", moment.wall())
            .setParameter("born", moment.born())
            .setParameter("hour", moment.hour())
            .getSingleResult();
    Query byNative =
        em.createNativeQuery(
            "SELECT COUNT(*) FROM test_moment WHERE recorded_at = ? AND starts_at = ? AND born = ?"
                + " AND from_time = ?");
    byNative.setParameter(1, moment.at()).setParameter(2, moment.wall());
    byNative.setParameter(3, moment.born()).setParameter(4, moment.hour());
    return Math.min(byQuery, ((Number) byNative.getSingleResult()).longValue());
  }

  private static Moment read(Object at, Object wall, Object born, Object hour) {
    return new Moment(
        at == null ? null : ((LocalDateTime) at).toInstant(ZoneOffset.UTC),
        (LocalDateTime) wall,
        (LocalDate) born,
        (LocalTime) hour);
  }
}
