package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.galien.ai.triage.matching.Agreement.Trait;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.inbox.Confidence;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.FilingProposals;
import org.galien.documents.inbox.PatientCandidate;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Answers the inbox from what was stored. */
@ApplicationScoped
@Transactional
class StoredProposals implements FilingProposals {
  @Inject ProposalStore proposals;
  @Inject Users users;

  @Override
  public Map<DocumentId, FilingProposal> forDocuments(Collection<DocumentId> documents) {
    Map<DocumentId, FilingProposal> answers = new HashMap<>();
    for (ProposalEntity proposal : proposals.of(documents)) {
      answers.put(new DocumentId(proposal.documentId), view(proposal));
    }
    return answers;
  }

  private FilingProposal view(ProposalEntity p) {
    return new FilingProposal(
        DocumentType.valueOf(p.type.toUpperCase(Locale.ROOT)),
        p.typeConfidence,
        Confidence.valueOf(p.certainty.name()),
        p.patientId == null ? null : new PatientId(p.patientId),
        StoredLists.candidates(p.candidates).stream().map(StoredProposals::candidate).toList(),
        StoredLists.people(p.people),
        evidence(p),
        p.documentDate,
        p.author,
        p.sender,
        p.urgent,
        StoredLists.reasons(p.urgentReasons).stream().map(r -> text(r.key(), r.words())).toList(),
        recipient(p),
        p.engine,
        p.proposedAt);
  }

  /** Nobody, where nobody would read it: a closed account, or one that treats no more. */
  private String recipient(ProposalEntity p) {
    return p.recipient == null
        ? null
        : users
            .find(new UserId(p.recipient))
            .filter(UserView::practitioner)
            .map(UserView::displayName)
            .orElse(null);
  }

  private static PatientCandidate candidate(Candidate candidate) {
    return new PatientCandidate(
        new PatientId(candidate.patient()),
        traits(candidate.agreement().agreeing()),
        traits(candidate.agreement().differing()));
  }

  private static List<String> traits(List<Trait> traits) {
    return traits.stream().map(t -> text(t.key())).toList();
  }

  private static List<String> evidence(ProposalEntity p) {
    List<String> evidence = new ArrayList<>(List.of(text(p.reason)));
    List<String> words = StoredLists.words(p.evidence);
    if (!words.isEmpty()) {
      evidence.add(text("triage.evidence.words", String.join(", ", words)));
    }
    return evidence;
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
