package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;
import org.galien.platform.places.ChartHolder;

/** Consultations with all that is written in them go with their chart. */
@ApplicationScoped
class EncounterRows implements ChartHolder {

  static final String KIND = "encounters.encounter";
  private static final String TABLE = "encounters_encounter";

  @Inject EntityManager em;

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * @throws ConsultationsOpenInBoth when one practitioner writes on in both charts today
   */
  @Override
  public List<Long> move(long from, long into) {
    boolean both =
        !em.createNativeQuery(
                "SELECT a.id FROM encounters_encounter a JOIN encounters_encounter b ON"
                    + " b.practitioner_id = a.practitioner_id AND b.open_day = a.open_day WHERE"
                    + " a.patient_id = ? AND b.patient_id = ?")
            .setParameter(1, from)
            .setParameter(2, into)
            .getResultList()
            .isEmpty();
    if (both) {
      throw new ConsultationsOpenInBoth();
    }
    return PatientRows.of(em, TABLE).move(from, into);
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    PatientRows.of(em, TABLE).moveBack(rows, from, to);
  }

  @Override
  public long count(Collection<Long> charts) {
    return PatientRows.of(em, TABLE).count(charts);
  }
}
