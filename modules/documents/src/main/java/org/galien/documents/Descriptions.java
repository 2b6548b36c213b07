package org.galien.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Accepted gists of documents. */
@ApplicationScoped
class Descriptions {

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;

  void describe(DocumentId id, String text, Provenance provenance) {
    Actor who = acting.current();
    if (!who.person()) {
      throw new FilingNeedsAPerson();
    }
    if (!who.clinical()) {
      throw new DescriptionsAreForClinicians();
    }
    if (text == null || text.isBlank()) {
      throw new DescriptionEmpty();
    }
    if (em.find(DocumentEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new DocumentUnknown();
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

  Optional<DescriptionView> current(DocumentId id) {
    return readable() ? standing(id).map(DescriptionEntity::view) : Optional.empty();
  }

  /** Reception handles the mail; the gist that a clinician accepted is part of the record. */
  boolean readable() {
    Actor who = acting.current();
    return !who.person() || who.clinical();
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
