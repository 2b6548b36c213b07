package org.galien.platform.places;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that each are a contact with one patient, at a moment. */
@Transactional
public abstract class ContactTable implements ContactSource {

  private final String sql;

  @Inject EntityManager em;

  /**
   * @param patient the column of the patient's number
   * @param at the column of the moment
   * @param rows tables and conditions, as in {@code x WHERE standing}
   */
  protected ContactTable(String patient, String at, String rows) {
    sql =
        "SELECT %s, CAST(MAX(DATE(%s)) AS CHAR) FROM %s GROUP BY %s"
            .formatted(patient, at, rows, patient);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Long, LocalDate> last() {
    Map<Long, LocalDate> last = new HashMap<>();
    for (Object[] row : (List<Object[]>) em.createNativeQuery(sql).getResultList()) {
      if (row[0] != null && row[1] != null) {
        last.put(((Number) row[0]).longValue(), LocalDate.parse(row[1].toString()));
      }
    }
    return last;
  }
}
