package org.galien.patients.imports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** What an import made of one kind, in portions. */
public final class MadeRows {

  private static final int AT_ONCE = 500;

  private final List<Long> rows;
  private final Instant since;

  MadeRows(List<Long> rows, Instant since) {
    this.rows = rows;
    this.since = since;
  }

  /** When the import was done. */
  public Instant since() {
    return since;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public void forEach(Consumer<List<Long>> portion) {
    for (int start = 0; start < rows.size(); start += AT_ONCE) {
      portion.accept(rows.subList(start, Math.min(rows.size(), start + AT_ONCE)));
    }
  }

  /** The portions' answers together. */
  public long sum(ToLongFunction<List<Long>> portion) {
    long[] sum = {0};
    forEach(some -> sum[0] += portion.applyAsLong(some));
    return sum[0];
  }

  /**
   * How many of them fulfil a condition by now.
   *
   * @param condition in SQL, of the table's columns
   */
  public long count(EntityManager em, String table, String condition) {
    String sql = "SELECT COUNT(*) FROM " + table + " WHERE (" + condition + ") AND id IN (";
    return sum(
        some ->
            ((Number) em.createNativeQuery(sql + in(some) + ")").getSingleResult()).longValue());
  }

  public void delete(EntityManager em, String table) {
    String sql = "DELETE FROM " + table + " WHERE id IN (";
    forEach(some -> em.createNativeQuery(sql + in(some) + ")").executeUpdate());
  }

  /** For an SQL list. */
  public static String in(List<Long> rows) {
    return String.join(", ", rows.stream().map(String::valueOf).toList());
  }
}
