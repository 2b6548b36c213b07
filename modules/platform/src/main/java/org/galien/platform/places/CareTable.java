package org.galien.platform.places;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that each tie one person to one patient, at a moment. */
@Transactional
public abstract class CareTable implements CareRelation {

  private final String patient;
  private final String rows;

  @Inject EntityManager em;

  /**
   * @param patient the column of the patient's number
   * @param rows tables and a condition in which {@code :who} stands for the numbers of people and
   *     {@code :since} for a day, as in {@code x WHERE by_whom IN (:who) AND at >= :since}
   */
  protected CareTable(String patient, String rows) {
    this.patient = patient;
    this.rows = rows;
  }

  @Override
  public boolean ties(long number, CareQuery asked) {
    return !read(asked, " AND " + patient + " = " + number + " LIMIT 1").isEmpty();
  }

  @Override
  public Set<Long> patients(CareQuery asked) {
    return read(asked, " AND " + patient + " IS NOT NULL").stream()
        .map(Number::longValue)
        .collect(Collectors.toSet());
  }

  /** Only numbers and a day go into the statement. */
  @SuppressWarnings("unchecked")
  private List<Number> read(CareQuery asked, String more) {
    if (asked.carers().isEmpty()) {
      return List.of();
    }
    String who = asked.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String found = rows.replace(":who", who).replace(":since", "'" + asked.since() + "'");
    return em.createNativeQuery("SELECT DISTINCT " + patient + " FROM " + found + more)
        .getResultList();
  }
}
