package org.galien.documents.descriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.galien.documents.DocumentId;
import org.galien.documents.FilingNeedsAPerson;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Accepted gists of documents. */
@ApplicationScoped
public class Descriptions {

  private static final int REASON = 300;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  /**
   * Supersedes the former one. The document's row is locked before, so that of two acceptances at
   * once one supersedes the other.
   *
   * @throws DescriptionEmpty when it says nothing
   * @throws FilingNeedsAPerson when a program asks
   */
  public void describe(DocumentId id, String text, Provenance provenance) {
    Actor who = clinician();
    if (text == null || text.isBlank()) {
      throw new DescriptionEmpty();
    }
    standing(id).ifPresent(before -> before.supersededAt = clock.instant());
    DescriptionEntity description = entity(id, text.strip(), provenance, who);
    em.persist(description);
    em.flush();
    String model = provenance.model() == null ? "by hand" : provenance.model();
    String corrected = provenance.corrected() ? ", corrected" : "";
    audit.record(
        "document.described",
        Subject.of("document", id.value()),
        "description " + description.id + ", " + model + ", " + provenance.prompt() + corrected);
  }

  /**
   * Takes the gist in force out of it; it stays on record, and none takes its place. Nothing
   * happens when there is none.
   *
   * @throws WithdrawalNeedsReason without a reason
   * @throws FilingNeedsAPerson when a program asks
   */
  public void withdraw(DocumentId id, String reason) {
    Actor who = clinician();
    if (reason == null || reason.isBlank()) {
      throw new WithdrawalNeedsReason();
    }
    String why = TextLimit.checked(reason, REASON);
    Optional<DescriptionEntity> standing = standing(id);
    if (standing.isPresent()) {
      DescriptionEntity description = standing.get();
      description.supersededAt = clock.instant();
      description.withdrawnBy = who.user().value();
      description.withdrawalReason = why;
      em.flush();
      audit.record(
          "document.description-withdrawn",
          Subject.of("document", id.value()),
          "description " + description.id);
    }
  }

  private Actor clinician() {
    Actor who = acting.current();
    if (!who.person()) {
      throw new FilingNeedsAPerson();
    }
    if (!who.clinical()) {
      throw new DescriptionsAreForClinicians();
    }
    return who;
  }

  private DescriptionEntity entity(DocumentId id, String text, Provenance from, Actor who) {
    DescriptionEntity description = new DescriptionEntity();
    description.documentId = id.value();
    description.text = text;
    description.model = from.model();
    description.prompt = from.prompt();
    description.corrected = from.corrected();
    description.acceptedAt = clock.instant();
    description.acceptedBy = who.user().value();
    description.acceptedName = who.name();
    return description;
  }

  public Optional<DescriptionView> current(DocumentId id) {
    return readable() ? standing(id).map(DescriptionEntity::view) : Optional.empty();
  }

  /** Reception handles the mail; the gist that a clinician accepted is part of the record. */
  private boolean readable() {
    Actor who = acting.current();
    return who.system() || who.clinical();
  }

  /** The accepted texts of a chart's documents; for who has no clinical role, none. */
  public Map<DocumentId, String> texts(PatientId patient) {
    if (!readable()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT d.documentId, d.text FROM FilingEntity f JOIN DescriptionEntity d ON"
                + " d.documentId = f.documentId WHERE f.patientId = :patient AND f.withdrawnAt IS"
                + " NULL AND d.supersededAt IS NULL",
            Object[].class)
        .setParameter("patient", patient.value())
        .getResultStream()
        .collect(Collectors.toMap(row -> new DocumentId((Long) row[0]), row -> (String) row[1]));
  }

  private Optional<DescriptionEntity> standing(DocumentId id) {
    return em.createQuery(
            "SELECT d FROM DescriptionEntity d WHERE d.documentId = :id AND d.supersededAt IS NULL",
            DescriptionEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }
}
