package org.galien.billing.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Rows of the books, and what their columns hold. */
public final class Sql {

  private Sql() {}

  /** Rows of two columns or more. */
  @SuppressWarnings("unchecked")
  public static List<Object[]> rows(EntityManager em, String sql, Object... values) {
    return query(em, sql, values).getResultList();
  }

  /** The one number that a statement gives; 0 for none. */
  public static long number(EntityManager em, String sql, Object... values) {
    List<?> found = query(em, sql, values).getResultList();
    return found.isEmpty() ? 0 : number(found.getFirst());
  }

  public static int change(EntityManager em, String sql, Object... values) {
    return query(em, sql, values).executeUpdate();
  }

  public static long number(Object column) {
    return column == null ? 0 : ((Number) column).longValue();
  }

  /** Cents are whole and fit. */
  public static int cents(Object column) {
    return Math.toIntExact(number(column));
  }

  public static String text(Object column) {
    return column == null ? "" : column.toString();
  }

  /** Whatever type the driver gives a day. */
  public static LocalDate day(Object column) {
    return column == null ? null : LocalDate.parse(column.toString());
  }

  public static Instant instant(Object column) {
    return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }

  private static Query query(EntityManager em, String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
