package org.galien.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.platform.persistence.Rows;

/**
 * References of children's growth that a practice has imported. None is shipped: whose children
 * they describe, and whether they are in force, is for doctors to judge.
 */
@ApplicationScoped
@Transactional(rollbackOn = SQLException.class)
public class GrowthReferences {

  private static final String TABLE = "growth";

  @Inject EntityManager em;
  @Inject ImportedTables tables;

  /**
   * Replaces the table by a file, or leaves it as it is.
   *
   * @param name of the file
   * @param edition which version it is; may be empty
   * @return how many lines it holds
   * @throws TableUnreadable when any of it cannot be read
   */
  public int replace(String name, String edition, byte[] content) throws SQLException {
    List<GrowthFile.Row> read = GrowthFile.read(content);
    em.createNativeQuery("DELETE FROM terminology_growth").executeUpdate();
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO terminology_growth (measure, sex, age_days, l, m, s) VALUES"
                + " (?, ?, ?, ?, ?, ?)")) {
      for (GrowthFile.Row row : read) {
        Lms lms = row.lms();
        rows.add(
            row.measure().name(),
            String.valueOf(row.sex()),
            lms.ageDays(),
            lms.l(),
            lms.m(),
            lms.s());
      }
    }
    tables.imported(TABLE, name, edition, content, read.size());
    return read.size();
  }

  /** The file in use; empty where none was imported. */
  public Optional<ImportedTable> table() {
    return tables.of(TABLE);
  }

  /**
   * What the table says of a measure, by age.
   *
   * @param sex F or M; of another there is none
   */
  public List<Lms> of(GrowthMeasure measure, String sex) {
    List<Lms> all = new ArrayList<>();
    for (Object found :
        em.createNativeQuery(
                "SELECT age_days, l, m, s FROM terminology_growth WHERE measure = ? AND sex = ?"
                    + " ORDER BY age_days")
            .setParameter(1, measure.name())
            .setParameter(2, sex)
            .getResultList()) {
      Object[] row = (Object[]) found;
      all.add(
          new Lms(((Number) row[0]).intValue(), number(row[1]), number(row[2]), number(row[3])));
    }
    return all;
  }

  /**
   * The reference at an age, between two lines in proportion.
   *
   * @param all as {@link #of} gave it
   * @return empty outside of the table: nothing is drawn on
   */
  public static Optional<Lms> at(List<Lms> all, int ageDays) {
    Lms before = null;
    for (Lms one : all) {
      if (one.ageDays() == ageDays) {
        return Optional.of(one);
      }
      if (one.ageDays() > ageDays) {
        return Optional.ofNullable(before).map(b -> b.towards(one, ageDays));
      }
      before = one;
    }
    return Optional.empty();
  }

  private static double number(Object column) {
    return ((Number) column).doubleValue();
  }
}
