package org.galien.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rows of one table that belong to a patient by a column {@code patient_id}. */
public final class PatientRows {

  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final String table;
  private final String also;

  private PatientRows(EntityManager em, String table, String also) {
    this.em = em;
    this.table = table;
    this.also = also;
  }

  /**
   * @param table its name, never from outside the program
   */
  public static PatientRows of(EntityManager em, String table) {
    return new PatientRows(em, table, "");
  }

  /** Of a table whose rows count their versions: who edits one meanwhile is told. */
  public static PatientRows versioned(EntityManager em, String table) {
    return new PatientRows(em, table, ", version = version + 1");
  }

  /**
   * @return the numbers of all rows that were moved
   */
  public List<Long> move(long from, long into) {
    return moveUnless(from, into, "1 = 0");
  }

  /**
   * As {@link #move}, of a table in which some rows of two patients exclude each other.
   *
   * @param same SQL over {@code mine}, a row to be moved, and {@code theirs}, one that stays in its
   *     place; never from outside the program
   * @return the numbers of the rows that were moved
   */
  public List<Long> moveUnless(long from, long into, String same) {
    em.flush();
    List<?> found =
        em.createNativeQuery(
                "SELECT id FROM "
                    + table
                    + " mine WHERE patient_id = ? AND NOT EXISTS (SELECT 1 FROM "
                    + table
                    + " theirs WHERE theirs.patient_id = ? AND "
                    + same
                    + ") ORDER BY id FOR UPDATE")
            .setParameter(1, from)
            .setParameter(2, into)
            .getResultList();
    List<Long> rows = found.stream().map(id -> ((Number) id).longValue()).toList();
    update(rows, from, into);
    return rows;
  }

  /** Moves these, as far as they still belong to {@code from}. */
  public void moveBack(Collection<Long> rows, long from, long to) {
    em.flush();
    update(new ArrayList<>(rows), from, to);
  }

  /** How many rows belong to these patients. */
  public long count(Collection<Long> patients) {
    if (patients.isEmpty()) {
      return 0;
    }
    String numbers = String.join(", ", patients.stream().map(String::valueOf).toList());
    Object count =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM " + table + " WHERE patient_id IN (" + numbers + ")")
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private void update(List<Long> rows, long from, long to) {
    for (int start = 0; start < rows.size(); start += AT_ONCE) {
      List<Long> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
      String numbers = String.join(", ", some.stream().map(String::valueOf).toList());
      em.createNativeQuery(
              "UPDATE "
                  + table
                  + " SET patient_id = ?"
                  + also
                  + " WHERE patient_id = ? AND id IN ("
                  + numbers
                  + ")")
          .setParameter(1, to)
          .setParameter(2, from)
          .executeUpdate();
    }
    em.clear();
  }
}
