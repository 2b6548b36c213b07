package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;

/** Letters of a chart, and those that wait for a signature. */
@ApplicationScoped
@Transactional
public class LetterLists {

  private static final int MOST = 200;

  @Inject EntityManager em;
  @Inject LetterWriters writers;
  @Inject Acting acting;

  /** What was signed for a patient, newest first; for who may not read, nothing. */
  public List<LetterView> signed(PatientId patient) {
    return signed(patient, Integer.MAX_VALUE);
  }

  /** As {@link #signed(PatientId)}, the newest only. */
  public List<LetterView> signed(PatientId patient, int limit) {
    return writers.mayRead(patient)
        ? of(patient, LetterView.Status.SIGNED, "signedAt", limit)
        : List.of();
  }

  /** One that was signed for this patient; empty for any other, and for who may not read. */
  public Optional<LetterView> signed(PatientId patient, LetterId id) {
    LetterEntity one = em.find(LetterEntity.class, id.value());
    boolean theirs =
        one != null
            && one.patientId == patient.value()
            && one.status == LetterView.Status.SIGNED
            && writers.mayRead(patient);
    return theirs ? Optional.of(one.view()) : Optional.empty();
  }

  /** How many were signed for a patient; for who may not read, none. */
  public long count(PatientId patient) {
    return writers.mayRead(patient)
        ? em.createQuery(
                "SELECT COUNT(l) FROM LetterEntity l WHERE l.patientId = :patient AND l.status ="
                    + " :signed",
                Long.class)
            .setParameter("patient", patient.value())
            .setParameter("signed", LetterView.Status.SIGNED)
            .getSingleResult()
        : 0;
  }

  /** Drafts of a patient that who acts may write on, latest first. */
  public List<LetterView> drafts(PatientId patient) {
    if (!writers.mayWrite() || (writers.clinical() && !writers.mayRead(patient))) {
      return List.of();
    }
    boolean clinical = writers.clinical();
    return of(patient, LetterView.Status.DRAFT, "savedAt", Integer.MAX_VALUE).stream()
        .filter(one -> clinical || !one.clinical())
        .toList();
  }

  /** What waits for the signature of who acts, oldest first; for who signs nothing, nothing. */
  public List<LetterView> toSign() {
    if (!writers.maySign()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT l FROM LetterEntity l WHERE l.signerId = :own AND l.status = :draft"
                + " ORDER BY l.savedAt, l.id",
            LetterEntity.class)
        .setParameter("own", acting.current().user().value())
        .setParameter("draft", LetterView.Status.DRAFT)
        .setMaxResults(MOST)
        .getResultStream()
        .map(LetterEntity::view)
        .toList();
  }

  /** How many of those somebody else prepared. */
  public long prepared() {
    if (!writers.maySign()) {
      return 0;
    }
    return em.createQuery(
            "SELECT COUNT(l) FROM LetterEntity l WHERE l.signerId = :own AND l.authorId <> :own AND"
                + " l.status = :draft",
            Long.class)
        .setParameter("own", acting.current().user().value())
        .setParameter("draft", LetterView.Status.DRAFT)
        .getSingleResult();
  }

  private List<LetterView> of(
      PatientId patient, LetterView.Status status, String order, int limit) {
    return em.createQuery(
            "SELECT l FROM LetterEntity l WHERE l.patientId = :patient AND l.status = :status"
                + " ORDER BY l."
                + order
                + " DESC, l.id DESC",
            LetterEntity.class)
        .setParameter("patient", patient.value())
        .setParameter("status", status)
        .setMaxResults(limit)
        .getResultStream()
        .map(LetterEntity::view)
        .toList();
  }
}
