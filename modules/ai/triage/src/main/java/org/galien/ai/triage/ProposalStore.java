package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.archive.Documents;
import org.galien.documents.inbox.UrgentMail;

/** Computes and keeps the proposals. */
@ApplicationScoped
@Transactional
class ProposalStore {
  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Documents documents;
  @Inject Sorter sorter;
  @Inject UrgentMail urgent;

  /**
   * Sorts a document and keeps the outcome; a filed one is only marked, so that what a person was
   * shown when she filed it stays on record.
   *
   * @param revision of the text; 0 keeps the known one
   */
  void propose(DocumentId id, long revision) {
    ProposalEntity known = em.find(ProposalEntity.class, id.value());
    boolean filed = documents.view(id).status() == DocumentStatus.FILED;
    if (known != null && filed) {
      known.settled = true;
      return;
    }
    ProposalEntity proposal = known == null ? new ProposalEntity() : known;
    proposal.documentId = id.value();
    proposal.revision = Math.max(proposal.revision, revision);
    proposal.settled = filed;
    proposal.take(sorter.sort(documents.text(id)));
    proposal.proposedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (known == null) {
      em.persist(proposal);
    }
    em.flush();
    if (proposal.urgent) {
      urgent.found(id);
    }
  }

  List<ProposalEntity> of(Collection<DocumentId> ids) {
    List<Long> numbers = ids.stream().map(DocumentId::value).toList();
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(
                "SELECT p FROM ProposalEntity p WHERE p.documentId IN :ids", ProposalEntity.class)
            .setParameter("ids", numbers)
            .getResultList();
  }

  /** The documents that somebody may still file by their proposal. */
  List<DocumentId> open() {
    return em.createQuery(
            "SELECT p.documentId FROM ProposalEntity p WHERE p.settled = FALSE ORDER BY"
                + " p.documentId",
            Long.class)
        .getResultStream()
        .map(DocumentId::new)
        .toList();
  }

  /** Up to which microsecond changes of register and rules are in the open proposals. */
  long refreshedUpTo() {
    return ((Number)
            em.createNativeQuery("SELECT done_upto FROM ai_triage_refresh WHERE id = 1")
                .getSingleResult())
        .longValue();
  }

  void refreshedUpTo(long moment) {
    em.createNativeQuery(
            "UPDATE ai_triage_refresh SET done_upto = GREATEST(done_upto, ?) WHERE id = 1")
        .setParameter(1, moment)
        .executeUpdate();
  }
}
