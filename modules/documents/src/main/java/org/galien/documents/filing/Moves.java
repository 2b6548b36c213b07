package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;

/** Which documents were moved between charts, for those who look for one. */
@ApplicationScoped
public class Moves {

  private static final String ALL =
      "SELECT f, t FROM FilingEntity f JOIN FilingEntity t ON t.id = f.movedTo WHERE ";

  @Inject EntityManager em;

  /** What left a chart, also what came back since; latest first. */
  public List<Move> from(PatientId patient) {
    return em.createQuery(
            ALL + "f.patientId = :patient ORDER BY f.withdrawnAt DESC", Object[].class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .map(Moves::move)
        .toList();
  }

  /** How a document came to where it is filed; empty for one that came from the inbox. */
  public Optional<Move> to(long filing) {
    return em.createQuery(ALL + "t.id = :filing", Object[].class)
        .setParameter("filing", filing)
        .getResultStream()
        .map(Moves::move)
        .findFirst();
  }

  private static Move move(Object[] row) {
    FilingEntity from = (FilingEntity) row[0];
    FilingEntity to = (FilingEntity) row[1];
    return new Move(
        from.view().documentId(),
        from.id,
        to.id,
        from.withdrawnAt,
        from.withdrawnByName,
        from.moveReason,
        to.withdrawnAt == null);
  }
}
