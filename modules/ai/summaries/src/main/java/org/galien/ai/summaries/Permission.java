package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.galien.documents.DocumentId;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.FilingProposals;
import org.galien.patients.PatientId;
import org.galien.patients.consents.AiUse;

/**
 * Whether a summary may be made and shown: of a chart, and of a document that lies in it or is
 * proposed for it, as its patient says.
 */
@ApplicationScoped
class Permission {

  @Inject AiUse use;
  @Inject ClinicalRecord record;
  @Inject Instance<FilingProposals> proposals;

  boolean allowed(SummarySubject subject) {
    Optional<PatientId> patient = record.patient(subject);
    return patient.or(() -> proposed(subject)).map(use::allowed).orElse(true);
  }

  /**
   * @throws SummaryRefusedByPatient when it may not
   */
  void require(SummarySubject subject) {
    if (!allowed(subject)) {
      throw new SummaryRefusedByPatient();
    }
  }

  private Optional<PatientId> proposed(SummarySubject subject) {
    DocumentId document = new DocumentId(subject.id());
    return proposals.stream()
        .map(place -> place.forDocuments(Set.of(document)).get(document))
        .filter(proposal -> proposal != null && proposal.patient() != null)
        .map(FilingProposal::patient)
        .findFirst();
  }
}
