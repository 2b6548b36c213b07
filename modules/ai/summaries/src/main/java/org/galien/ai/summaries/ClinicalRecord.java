package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.StandingFiling;
import org.galien.encounters.synopses.Provenance;
import org.galien.encounters.synopses.Synopses;
import org.galien.encounters.synopses.SynopsisView;
import org.galien.encounters.synopses.SynopsisWithdrawn;
import org.galien.patients.PatientId;

/**
 * The accepted texts, which the core keeps. What is in force is what stands there: a summary that
 * was accepted once says nothing of it.
 */
@ApplicationScoped
class ClinicalRecord {

  @Inject Documents documents;
  @Inject Synopses synopses;

  /** In whose chart it lies; empty for a document in none, and for one that is gone. */
  Optional<PatientId> patient(SummarySubject subject) {
    if (subject.kind() == SummarySubject.Kind.CHART) {
      return Optional.of(new PatientId(subject.id()));
    }
    StandingFiling filing = documents.view(new DocumentId(subject.id())).filing();
    return Optional.ofNullable(filing).map(StandingFiling::patientId);
  }

  void put(SummaryEntity summary, boolean corrected) {
    String text = summary.standing();
    if (summary.subjectKind == SummarySubject.Kind.CHART) {
      synopses.accept(
          patient(summary), text, new Provenance(summary.model(), summary.version, corrected));
    } else {
      documents.describe(
          document(summary),
          text,
          new org.galien.documents.descriptions.Provenance(
              summary.model(), summary.version, corrected));
    }
  }

  /** Whether this very summary is the text in force. */
  boolean holds(SummaryEntity summary) {
    if (!summary.state.accepted()) {
      return false;
    }
    return summary.subjectKind == SummarySubject.Kind.CHART
        ? synopsis(summary).isPresent()
        : documents
            .description(document(summary))
            .filter(d -> same(summary, d.text(), d.provenance().model(), d.provenance().prompt()))
            .isPresent();
  }

  void takeOut(SummaryEntity summary, String reason) {
    if (summary.subjectKind == SummarySubject.Kind.CHART) {
      long synopsis = synopsis(summary).orElseThrow(SummaryNotInForce::new).id();
      synopses.withdraw(patient(summary), synopsis, reason);
    } else {
      documents.withdrawDescription(document(summary), reason);
    }
  }

  SynopsisView withdrawn(SynopsisWithdrawn event) {
    return synopses.history(event.patient()).stream()
        .filter(s -> s.id() == event.synopsis())
        .findFirst()
        .orElseThrow();
  }

  static boolean same(SummaryEntity summary, SynopsisView synopsis) {
    Provenance origin = synopsis.provenance();
    return same(summary, synopsis.text(), origin.model(), origin.prompt());
  }

  private static boolean same(SummaryEntity summary, String text, String model, String prompt) {
    return summary.standing().equals(text)
        && summary.model().equals(model)
        && summary.version.equals(prompt);
  }

  private Optional<SynopsisView> synopsis(SummaryEntity summary) {
    return synopses.current(patient(summary)).filter(s -> same(summary, s));
  }

  private static PatientId patient(SummaryEntity summary) {
    return new PatientId(summary.subjectId);
  }

  private static DocumentId document(SummaryEntity summary) {
    return new DocumentId(summary.subjectId);
  }
}
